/** What is told of each body and person: one entry each, of which the list and the band show the same. */
import type { Body, Delegations, Person } from './delegations.ts';
import { bilingual } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import type { Text } from '../text/language.ts';
import { exploreText } from '../text/words/explore-text.ts';
import { meetingsOf } from './connections.ts';
import { renderDeeds } from './deeds.ts';
import { peopleOf, shortName } from './names.ts';
import type { Told } from './told.ts';
import { bodyWay, meetingWay, renderWay, type WaysTo } from './ways.ts';

/** What the source says of a body: of each of its people, or that it names none; and the paragraph that names it. */
export function renderBodyFacts(body: Body, told: Told, waysTo: WaysTo): Html {
  const people = peopleOf(body, told.delegations);
  const about = told.paragraphs.find(({ id }) => id === body.source)?.about;
  return html`${people.map((person) => {
    const ways = meetingsOf(person, told.delegations).map((meeting) => meetingWay(meeting, waysTo));
    const { rows, content } = renderDeeds(person, ways, told);
    return html`<div class="d-person" data-rows="${rows}"><p class="d-whose"><span class="d-name heavier">
      ${bilingual(person.name)}</span> <span class="d-second">${bilingual(person.title)}</span></p>${content}</div>\n`;
  })}${people.length === 0 && renderNeighbours(body, told.delegations)}${
    body.source &&
    html`<p class="d-paragraph"><span class="d-cite">
    ${body.source}</span>${about && html`<span class="d-about">${bilingual(about)}</span>`}</p>`
  }`;
}

/** What the source says of a person: the own body, what was done with whom, and the rest. */
export function renderPersonFacts(person: Person, told: Told, waysTo: WaysTo): Html {
  const { bodies } = told.delegations;
  const ways = [
    ...bodies.filter(({ id }) => id === person.body).map((body) => bodyWay(body, told.measure)),
    ...meetingsOf(person, told.delegations).map((meeting) => meetingWay(meeting, waysTo)),
  ];
  return html`<div class="d-person">${renderDeeds(person, ways, told).content}</div>`;
}

/** A body of which nobody is named leads on to those before and after it in the source's list. */
function renderNeighbours(body: Body, { bodies }: Delegations): Html {
  const listed = bodies.filter(({ side }) => side === body.side);
  const at = listed.indexOf(body);
  const to = (other: Body | undefined, label: Text, isBack: boolean): Html | undefined =>
    other && renderWay({ to: `body ${other.id}`, side: other.side, isBack, label, name: shortName(other) });
  return html`<p class="d-none">${bilingual(exploreText.noPeople)}</p><div class="d-flow d-in-list">
    ${to(listed[at - 1], exploreText.before, true)}${to(listed[at + 1], exploreText.after, false)}</div>`;
}
