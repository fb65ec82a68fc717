/** The diagram for narrow screens: who did what with whom, then each side's people, and its bodies by kind, as lists that open in place. */
import type { Delegations, Side } from './delegations.ts';
import { bilingual, inOtherLanguage } from '../markup/bilingual.ts';
import { attributes, html, type Html } from '../markup/html.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { bodyFacts, personFacts, type Told } from './details.ts';
import { markIcon } from './marks.ts';
import { bodyNames, fullName, personNames } from './names.ts';

/** The lists. With people, they begin with those and what binds them, and hold no other bodies than theirs: the rest stand with the participants. */
export function renderRoster(told: Told, withPeople: boolean): Html {
  const { delegations } = told;
  return html`<div class="roster" hidden>
${withPeople && renderRelations(delegations)}${(['left', 'right'] as const).map((side) => renderSide(side, told, withPeople))}</div>`;
}

// No section element: reveal.js takes any within a slide for a slide below it.
function renderSide(side: Side, told: Told, withPeople: boolean): Html {
  const { bodies, kinds, people, sides } = told.delegations;
  const own = bodies.filter((body) => body.side === side);
  const members = people.filter((person) => own.some(({ id }) => id === person.body));
  const listed = withPeople ? own.filter(({ id }) => members.some(({ body }) => body === id)) : own;
  const count = (bodiesOf: readonly unknown[]): Html | false =>
    !withPeople && html`<span class="number">${bodiesOf.length}</span>`;
  const group = (head: Html, items: Html): Html =>
    html`<div data-group><h4 class="bold">${head}</h4><ul>\n${items}</ul></div>\n`;
  const peopleGroup =
    withPeople &&
    members.length > 0 &&
    group(
      bilingual(interfaceText.people),
      html`${members.map((person) => {
        const body = own.find(({ id }) => id === person.body);
        return renderItem(
          { 'data-key': `person ${person.id}`, 'data-kinds': body?.kind, 'data-names': personNames(person) },
          html`<span class="name">${bilingual(person.name)}</span><span class="second">${bilingual(person.office)}</span>`,
          personFacts(person, told),
        );
      })}`,
    );
  return html`<div class="delegation ${side}" data-group><h3>${bilingual(sides[side].delegation)}${count(own)}</h3>
${peopleGroup}${kinds.map((kind) => {
    const inKind = listed.filter((body) => body.kind === kind.id);
    if (inKind.length === 0) return undefined;
    return group(
      html`${markIcon(kind)}${bilingual(kind.label)}${count(inKind)}`,
      html`${inKind.map((body) =>
        renderItem(
          { 'data-key': `body ${body.id}`, 'data-kinds': kind.id, 'data-names': bodyNames(body) },
          html`<span class="name">${bilingual(fullName(body))}</span><span class="second">${inOtherLanguage(fullName(body))}</span>`,
          bodyFacts(body, told),
        ),
      )}`,
    );
  })}</div>\n`;
}

function renderItem(data: Readonly<Record<string, string | undefined>>, head: Html, facts: Html): Html {
  return html`<li><details${attributes(data)}><summary>${head}</summary><div class="facts">${facts}</div></details></li>\n`;
}

function renderRelations({ people, relations }: Delegations): Html {
  const name = (id: string): Html => {
    const person = people.find((candidate) => candidate.id === id);
    return html`${person && bilingual(person.name)}`;
  };
  return html`<ul class="relations">
${relations.map(
  ({ kind, between: [one, two], label, source }) =>
    html`<li class="${kind}"><span class="name">${name(one)}</span><span class="tag">${bilingual(label)}</span><span class="name">${name(two)}</span><span class="cite">${source}</span></li>\n`,
)}</ul>`;
}
