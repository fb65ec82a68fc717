/** Every body and person with what is told of them, as lists that open in place: what narrow screens show for the diagram, and what the band takes from. */
import type { Body, BodyKind, Person, Side } from './delegations.ts';
import { bilingual } from '../markup/bilingual.ts';
import { attributes, html, type Html } from '../markup/html.ts';
import type { Text } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { renderBodyFacts, renderPersonFacts } from './entry.ts';
import { renderBodyHead, renderPersonHead } from './head.ts';
import { markIcon } from './marks.ts';
import { bodyNames, peopleOf, personNames } from './names.ts';
import { tellBody, tellPerson } from './sentences.ts';
import type { Told } from './told.ts';
import type { WaysTo } from './ways.ts';

/**
 * The lists. With people, they begin with those and what binds them, and then come their bodies; without, bodies alone.
 * What stands elsewhere is there for the band, and for whoever searches.
 */
export function renderRoster(told: Told, withPeople: boolean): Html {
  return html`<div class="d-roster" hidden>
${withPeople && renderRelations(told)}${(['left', 'right'] as const).map((side) => renderSide(side, told, withPeople))}</div>`;
}

// No section element: reveal.js takes any within a slide for a slide below it.
function renderSide(side: Side, told: Told, withPeople: boolean): Html {
  const { delegations } = told;
  const { bodies, kinds, people, sides } = delegations;
  const waysTo: WaysTo = withPeople ? 'person' : 'body';
  const own = bodies.filter((body) => body.side === side);
  const isListed = (body: Body): boolean => !withPeople || peopleOf(body, delegations).length > 0;
  const members = people
    .filter((person) => own.some(({ id }) => id === person.body))
    .map((person) => renderPerson(person, side, told, waysTo));
  const itemOf = (body: Body): Html => renderBody(body, told, waysTo);
  const count = (list: readonly unknown[]): Html | false =>
    !withPeople && html`<span class="d-number">${list.length}</span>`;
  const elsewhere = [...(withPeople ? [] : members), ...own.filter((body) => !isListed(body)).map(itemOf)];
  return html`<div class="d-delegation ${side}" data-group><h3>${bilingual(sides[side].delegation)}${count(own)}</h3>
${withPeople && members.length > 0 && group(bilingual(interfaceText.people), members)}${kinds.map(
    (kind: BodyKind) => {
      const inKind = own.filter((body) => body.kind === kind.id && isListed(body));
      return (
        inKind.length > 0 &&
        group(html`${markIcon(kind)}${bilingual(kind.label)}${count(inKind)}`, inKind.map(itemOf))
      );
    },
  )}${elsewhere.length > 0 && html`<ul class="d-elsewhere" data-group>\n${elsewhere}</ul>\n`}</div>\n`;
}

function group(head: Html, items: readonly Html[]): Html {
  return html`<div data-group><h4 class="bold">${head}</h4><ul>\n${items}</ul></div>\n`;
}

function renderBody(body: Body, told: Told, waysTo: WaysTo): Html {
  const { delegations, measure } = told;
  return renderItem(
    {
      'data-key': `body ${body.id}`,
      'data-kind': body.kind,
      'data-side': body.side,
      'data-names': bodyNames(body),
    },
    renderBodyHead(body, delegations, measure),
    renderBodyFacts(body, told, waysTo),
    tellBody(body, delegations),
  );
}

function renderPerson(person: Person, side: Side, told: Told, waysTo: WaysTo): Html {
  const { delegations, measure } = told;
  return renderItem(
    { 'data-key': `person ${person.id}`, 'data-side': side, 'data-names': personNames(person) },
    renderPersonHead(person, delegations, measure),
    renderPersonFacts(person, told, waysTo),
    tellPerson(person, delegations),
  );
}

function renderItem(
  data: Readonly<Record<string, string | undefined>>,
  head: Html,
  facts: Html,
  sentence: Text,
): Html {
  return html`<li><details${attributes(data)}><summary>${head}</summary><div class="d-facts">${facts}</div>
    <p class="d-told" hidden>${bilingual(sentence)}</p></details></li>\n`;
}

function renderRelations({ delegations: { people, relations } }: Told): Html {
  const name = (id: string): Html => {
    const person = people.find((candidate) => candidate.id === id);
    return html`${person && bilingual(person.name)}`;
  };
  return html`<ul class="d-relations">
${relations.map(
  ({ between: [one, two], label, source }) =>
    html`<li><span class="d-name">${name(one)}</span><span class="d-tag">${bilingual(label)}</span>
      <span class="d-name">${name(two)}</span>${source && html`<span class="d-cite">${source}</span>`}</li>\n`,
)}</ul>`;
}
