/** The details of each body and person: one entry each, of which the panel shows one at a time. */
import type { Body, Person } from '../../model/delegations.ts';
import type { Deck } from '../../model/deck.ts';
import type { Text } from '../../model/language.ts';
import { both, other } from '../bilingual.ts';
import { html, type Html } from '../html.ts';
import { interfaceText } from '../interface-text.ts';
import { fullName, peopleOf, rolesOf } from './names.ts';

/** The panel with its prompt and every entry, all hidden but the prompt. */
export function renderDetails(deck: Deck): Html {
  const { bodies, people } = deck.delegations;
  return html`<div class="details">
<p class="prompt">${both(interfaceText.chooseBody)}</p>
${bodies.map(
  (body) =>
    html`<div class="entry ${body.side}" data-body="${body.id}" hidden>\n${names(fullName(body))}${bodyFacts(body, deck)}</div>\n`,
)}${people.map((person) => {
    const body = bodies.find(({ id }) => id === person.body);
    return html`<div class="entry ${body?.side}" data-person="${person.id}" hidden>\n${names(person.name)}${personFacts(person, deck)}</div>\n`;
  })}</div>`;
}

/** What the source says of a body: its side, kind, lead, people, and the paragraph that names it. */
export function bodyFacts(body: Body, deck: Deck): Html {
  const { delegations } = deck;
  const kind = delegations.kinds.find(({ id }) => id === body.kind);
  return html`<p class="facts">${both(delegations.sides[body.side].delegation)}<span class="fact">${kind && both(kind.label)}</span>${body.lead && html`<span class="fact">${both(interfaceText.lead)}</span>`}</p>
${peopleOf(body, delegations).map((person) => html`<p class="person">${both(person.name)}<span class="fact">${both(person.title)}</span></p>`)}<p class="paragraph"><span class="cite">${body.source}</span><span class="about">${about(deck, body.source)}</span></p>`;
}

/** What the source says of a person: the body, the rank, and what each paragraph says that the person did. */
export function personFacts(person: Person, deck: Deck): Html {
  const body = deck.delegations.bodies.find(({ id }) => id === person.body);
  const sources = [...new Set(person.appearances.map(({ source }) => source))];
  return html`<p class="facts">${body && both(fullName(body))}<span class="fact">${both(person.title)}</span></p>
${sources.map(
  (source) =>
    html`<p class="paragraph"><span class="cite">${source}</span>${rolesOf(person)
      .filter((said) => said.source === source)
      .map(
        ({ role }, index) => html`${index > 0 && html`<span class="sep">·</span>`}${both(role)}`,
      )}<span class="about">${about(deck, source)}</span></p>`,
)}`;
}

function names(text: Text): Html {
  return html`<p class="name">${both(text)}</p>${text.zh !== text.en && html`<p class="second">${other(text)}</p>`}`;
}

function about(deck: Deck, id: string): Html {
  const found = deck.source.paragraphs.find((candidate) => candidate.id === id);
  return html`${found && both(found.about)}`;
}
