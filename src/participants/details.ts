/** The details of each body and person: one entry each, of which the panel shows one at a time. */
import type { Body, Delegations, Person, Side } from './delegations.ts';
import { isSame, type Text } from '../text/language.ts';
import { bilingual, inOtherLanguage } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { connectionsOfBody, connectionsOfPerson, type Connection } from './connections.ts';
import { fillIn, kindLabel, sideLabel } from './labels.ts';
import { membersOf } from './layout/rows.ts';
import { fullName, placeInList, rolesOf } from './names.ts';

/** What is told of bodies and people: the delegations, and what each paragraph of the source is about. */
export interface Told {
  readonly delegations: Delegations;
  readonly paragraphs: ReadonlyArray<{ readonly id: string; readonly about: Text }>;
}

/** The panel with its prompt and every entry, all hidden but the prompt. */
export function renderDetails(told: Told): Html {
  const { bodies, people } = told.delegations;
  return html`<div class="details">
<p class="prompt">${bilingual(interfaceText.chooseBody)}</p>
${(['left', 'right'] as const).map((side) => renderGroups(side, told.delegations))}${bodies.map(
    (body) =>
      html`<div class="entry ${body.side}" data-key="body ${body.id}" hidden>\n${names(fullName(body))}${bodyFacts(body, told)}</div>\n`,
  )}${people.map((person) => {
    const body = bodies.find(({ id }) => id === person.body);
    return html`<div class="entry ${body?.side}" data-key="person ${person.id}" hidden>\n${names(person.name)}${personFacts(person, told)}</div>\n`;
  })}</div>`;
}

/** A side leads to its kinds, a kind to its bodies. */
function renderGroups(side: Side, delegations: Delegations): Html {
  const { kinds, sides } = delegations;
  const members = membersOf(delegations, side);
  const entry = (key: string, name: Text, ways: readonly Connection[]): Html =>
    html`<div class="entry ${side}" data-key="${key}" hidden>\n<p class="name">${bilingual(name)}</p>${connections(ways)}</div>\n`;
  return html`${entry(
    `side ${side}`,
    sideLabel(side, delegations),
    members.map(({ kind, bodies }) => ({
      to: `kind ${side} ${kind.id}`,
      name: kind.label,
      words: fillIn(interfaceText.bodiesCounted, bodies.length),
    })),
  )}${kinds.flatMap((kind) =>
    members
      .filter((group) => group.kind.id === kind.id)
      .map(({ bodies }) =>
        entry(
          `kind ${side} ${kind.id}`,
          kindLabel(kind, side, delegations),
          bodies.map((body) => ({
            to: `body ${body.id}`,
            name: fullName(body),
            words: sides[side].name,
          })),
        ),
      ),
  )}`;
}

/** What the source says of a body: its side, kind, place in the list, people, and the paragraph that names it. */
export function bodyFacts(body: Body, told: Told): Html {
  const { delegations } = told;
  const kind = delegations.kinds.find(({ id }) => id === body.kind);
  const place = placeInList(body, delegations);
  return html`<p class="facts">${bilingual(delegations.sides[body.side].delegation)}<span class="fact">${kind && bilingual(kind.label)}</span><span class="fact">${bilingual(fillIn(interfaceText.listPlace, place.place, place.of))}</span></p>
${peopleFacts(body, delegations)}<p class="paragraph"><span class="cite">${body.source}</span><span class="about">${about(told, body.source)}</span></p>`;
}

/** A body's people, each a way along the line, with what each paragraph says of them. */
function peopleFacts(body: Body, delegations: Delegations): Html {
  return html`${connectionsOfBody(body, delegations).map((connection) => {
    const person = delegations.people.find(({ id }) => connection.to === `person ${id}`);
    return html`<p class="connections">${bilingual(interfaceText.connectedWith)} ${way(connection)}${
      person &&
      rolesOf(person).map(
        ({ role, source }) =>
          html`<span class="fact">${bilingual(role)}<span class="cite">${source}</span></span>`,
      )
    }</p>\n`;
  })}`;
}

/** The other ends of a person's lines. */
function connections(list: readonly Connection[]): Html {
  return html`<p class="connections">${bilingual(interfaceText.connectedWith)} ${list.map(way)}</p>`;
}

/** A button that moves along a line; without a script it is only its words. */
function way({ to, name, words }: Connection): Html {
  return html`<button type="button" class="way" data-to="${to}">${bilingual(name)}<span class="fact">${bilingual(words)}</span></button> `;
}

/** What the source says of a person: the body, the rank, and what each paragraph says that the person did. */
export function personFacts(person: Person, told: Told): Html {
  const body = told.delegations.bodies.find(({ id }) => id === person.body);
  const sources = [...new Set(person.appearances.map(({ source }) => source))];
  return html`<p class="facts">${bilingual(person.office)}${body && html`<span class="fact">${bilingual(told.delegations.sides[body.side].delegation)}</span>`}</p>
${sources.map(
  (source) =>
    html`<p class="paragraph"><span class="cite">${source}</span>${rolesOf(person)
      .filter((said) => said.source === source)
      .map(
        ({ role }, index) => html`${index > 0 && html`<span class="sep">·</span>`}${bilingual(role)}`,
      )}<span class="about">${about(told, source)}</span></p>`,
)}${connections(connectionsOfPerson(person, told.delegations))}`;
}

function names(text: Text): Html {
  return html`<p class="name">${bilingual(text)}</p>${!isSame(text) && html`<p class="second">${inOtherLanguage(text)}</p>`}`;
}

function about(told: Told, id: string): Html {
  const found = told.paragraphs.find((candidate) => candidate.id === id);
  return html`${found && bilingual(found.about)}`;
}
