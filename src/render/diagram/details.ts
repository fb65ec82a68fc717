/** The details of each body and person: one entry each, of which the panel shows one at a time. */
import type { Body, Delegations, Person } from '../../model/delegations.ts';
import type { Deck } from '../../model/deck.ts';
import type { Text } from '../../model/language.ts';
import { both, other } from '../bilingual.ts';
import { html, type Html } from '../html.ts';
import { interfaceText } from '../interface-text.ts';
import { fullName, peopleOf, rolesOf } from './names.ts';

/** The panel with its prompt and every entry, all hidden but the prompt. */
export function renderDetails(deck: Deck): Html {
  const { delegations } = deck;
  return html`<div class="details" aria-live="polite">
<p class="prompt">${both(interfaceText.chooseBody)}</p>
${delegations.bodies.map((body) => renderBody(body, delegations, deck))}${delegations.people.map((person) => renderPerson(person, delegations, deck))}</div>`;
}

function renderBody(body: Body, delegations: Delegations, deck: Deck): Html {
  const kind = delegations.kinds.find(({ id }) => id === body.kind);
  return html`<div class="entry ${body.side}" data-body="${body.id}" hidden>
${names(fullName(body))}<p class="facts">${both(delegations.sides[body.side].delegation)}<span class="fact">${kind && both(kind.label)}</span>${body.lead && html`<span class="fact">${both(interfaceText.lead)}</span>`}</p>
${peopleOf(body, delegations).map((person) => html`<p class="person">${both(person.name)}<span class="fact">${both(person.title)}</span></p>`)}${paragraph(deck, body.source)}</div>\n`;
}

function renderPerson(person: Person, delegations: Delegations, deck: Deck): Html {
  const body = delegations.bodies.find(({ id }) => id === person.body);
  return html`<div class="entry ${body?.side}" data-person="${person.id}" hidden>
${names(person.name)}<p class="facts">${body && both(fullName(body))}<span class="fact">${both(person.title)}</span></p>
${[...new Set(person.appearances.map(({ source }) => source))].map(
  (source) =>
    html`<p class="paragraph"><span class="cite">${source}</span>${rolesOf(person)
      .filter((said) => said.source === source)
      .map(
        ({ role }, index) => html`${index > 0 && html`<span class="sep">·</span>`}${both(role)}`,
      )}<span class="about">${about(deck, source)}</span></p>`,
)}</div>\n`;
}

function names(text: Text): Html {
  return html`<p class="name">${both(text)}</p>${text.zh !== text.en && html`<p class="second">${other(text)}</p>`}`;
}

function paragraph(deck: Deck, id: string): Html {
  return html`<p class="paragraph"><span class="cite">${id}</span><span class="about">${about(deck, id)}</span></p>`;
}

function about(deck: Deck, id: string): Html {
  const found = deck.source.paragraphs.find((candidate) => candidate.id === id);
  return html`${found && both(found.about)}`;
}
