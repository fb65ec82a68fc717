/** The details of each body and person: one entry each, of which the panel shows one at a time. */
import type { Body, Delegations, Person } from './delegations.ts';
import { isSame, type Text } from '../text/language.ts';
import { bilingual, inOtherLanguage } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { fillIn } from './labels.ts';
import { fullName, peopleOf, placeInList, rolesOf } from './names.ts';

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
${bodies.map(
  (body) =>
    html`<div class="entry ${body.side}" data-body="${body.id}" hidden>\n${names(fullName(body))}${bodyFacts(body, told)}</div>\n`,
)}${people.map((person) => {
    const body = bodies.find(({ id }) => id === person.body);
    return html`<div class="entry ${body?.side}" data-person="${person.id}" hidden>\n${names(person.name)}${personFacts(person, told)}</div>\n`;
  })}</div>`;
}

/** What the source says of a body: its side, kind, place in the list, people, and the paragraph that names it. */
export function bodyFacts(body: Body, told: Told): Html {
  const { delegations } = told;
  const kind = delegations.kinds.find(({ id }) => id === body.kind);
  const place = placeInList(body, delegations);
  return html`<p class="facts">${bilingual(delegations.sides[body.side].delegation)}<span class="fact">${kind && bilingual(kind.label)}</span><span class="fact">${bilingual(fillIn(interfaceText.listPlace, place.place, place.of))}</span></p>
${peopleOf(body, delegations).map((person) => html`<p class="person">${bilingual(person.name)}<span class="fact">${bilingual(person.title)}</span></p>`)}<p class="paragraph"><span class="cite">${body.source}</span><span class="about">${about(told, body.source)}</span></p>`;
}

/** What the source says of a person: the body, the rank, and what each paragraph says that the person did. */
export function personFacts(person: Person, told: Told): Html {
  const body = told.delegations.bodies.find(({ id }) => id === person.body);
  const sources = [...new Set(person.appearances.map(({ source }) => source))];
  return html`<p class="facts">${body && bilingual(fullName(body))}<span class="fact">${bilingual(person.title)}</span></p>
${sources.map(
  (source) =>
    html`<p class="paragraph"><span class="cite">${source}</span>${rolesOf(person)
      .filter((said) => said.source === source)
      .map(
        ({ role }, index) => html`${index > 0 && html`<span class="sep">·</span>`}${bilingual(role)}`,
      )}<span class="about">${about(told, source)}</span></p>`,
)}`;
}

function names(text: Text): Html {
  return html`<p class="name">${bilingual(text)}</p>${!isSame(text) && html`<p class="second">${inOtherLanguage(text)}</p>`}`;
}

function about(told: Told, id: string): Html {
  const found = told.paragraphs.find((candidate) => candidate.id === id);
  return html`${found && bilingual(found.about)}`;
}
