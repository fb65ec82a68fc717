/** What is told of each body and person: one entry each, of which the list and the band show the same. */
import type { Body, Delegations, Person } from './delegations.ts';
import { bilingual } from '../markup/bilingual.ts';
import { attributes, html, type Html } from '../markup/html.ts';
import { inEach, languageRecords, languages, plain, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { exploreText } from '../text/words/explore-text.ts';
import { meetingsOf, type Choice, type Meeting } from './connections.ts';
import { fillIn, phrase } from './labels.ts';
import { band } from './layout/sizes.ts';
import { glyph } from './marks.ts';
import { peopleOf, placeInList, rolesOf, shortName } from './names.ts';

/** What is told of bodies and people: the delegations, what each paragraph of the source is about, and how wide words are. */
export interface Told {
  readonly delegations: Delegations;
  readonly paragraphs: ReadonlyArray<{ readonly id: string; readonly about: Text }>;
  readonly measure: MeasureText;
}

/** To whom ways lead: to the people themselves, where the slide shows them, or to their bodies. */
export type WaysTo = 'person' | 'body';

/** What the source says of a body: of each of its people, or that it names none; and the paragraph that names it. */
export function renderBodyFacts(body: Body, told: Told, waysTo: WaysTo): Html {
  const people = peopleOf(body, told.delegations);
  return html`${people.map((person) => {
    const meetings = meetingsOf(person, told.delegations);
    const rows = Math.max(
      ...languages.map((language) => Math.ceil(wayWidth(meetings, language, told.measure) / band.ways)),
      1,
    );
    return html`<div class="person" data-rows="${rows}"><p class="whose"><span class="name heavier">${bilingual(person.name)}</span> <span class="second">${bilingual(person.title)}</span></p>${renderWays(meetings.map((meeting) => meetingWay(meeting, waysTo)))}${renderSaid(person, told)}</div>\n`;
  })}${people.length === 0 && renderNeighbours(body, told.delegations)}<p class="paragraph"><span class="cite">${body.source}</span><span class="about">${about(told, body.source)}</span></p>`;
}

/** What the source says of a person: the own body, what was done with whom, and the rest. */
export function renderPersonFacts(person: Person, told: Told, waysTo: WaysTo): Html {
  const { bodies } = told.delegations;
  const own = bodies.filter(({ id }) => id === person.body);
  const ways = [
    ...own.map((body) =>
      way(`body ${body.id}`, body.side, html`<span class="name bold">${bilingual(shortName(body))}</span>`),
    ),
    ...meetingsOf(person, told.delegations).map((meeting) => meetingWay(meeting, waysTo)),
  ];
  return html`<div class="person">${renderWays(ways)}${renderSaid(person, told)}</div>`;
}

/** The sentence that is said when a body is chosen. */
export function tellBody(body: Body, delegations: Delegations): Text {
  const kind = delegations.kinds.find(({ id }) => id === body.kind);
  const { place, of } = placeInList(body, delegations);
  const people = peopleOf(body, delegations);
  return clauses(
    phrase(
      shortName(body),
      delegations.sides[body.side].name,
      ...(kind ? [kind.label] : []),
      fillIn(exploreText.listPlace, place, of),
    ),
    ...(people.length === 0
      ? [exploreText.noPeople]
      : people.map((person) => tellMeetings(person, delegations))),
  );
}

/** The sentence that is said when a person is chosen. */
export function tellPerson(person: Person, delegations: Delegations): Text {
  return clauses(
    phrase(
      person.name,
      inEach((language) => plain(person.office[language])),
    ),
    tellMeetings(person, delegations),
  );
}

function tellMeetings(person: Person, delegations: Delegations): Text {
  const meetings = meetingsOf(person, delegations);
  return inEach((language) =>
    meetings.length === 0
      ? person.name[language]
      : fillIn(
          exploreText.linked,
          person.name[language],
          meetings.map(({ counterpart }) => counterpart.name[language]).join(languageRecords[language].comma),
        )[language],
  );
}

function clauses(...texts: readonly Text[]): Text {
  return inEach((language) => texts.map((text) => text[language]).join(languageRecords[language].semicolon));
}

function renderWays(ways: readonly Html[]): Html {
  return html`${ways.length > 0 && html`<div class="ways">${ways}</div>`}`;
}

/** To the counterpart: what both did, with whom, and the paragraph that says so; with the body for those who listen. */
function meetingWay({ relation, index, counterpart, body }: Meeting, waysTo: WaysTo): Html {
  const to: Choice = waysTo === 'person' ? `person ${counterpart.id}` : `body ${body.id}`;
  const label = inEach((language) => fillIn(exploreText.withWhom, plain(relation.label[language]))[language]);
  return way(
    to,
    body.side,
    html`${bilingual(label)}<span class="name bold">${bilingual(counterpart.name)}</span><span class="unseen">${bilingual(shortName(body))}</span><span class="cite">${relation.source}</span>`,
    { relation: index, isBack: body.side === 'left' },
  );
}

/** A button that leads to another choice; without a script it is only its words. */
function way(
  to: Choice,
  side: string,
  words: Html,
  { relation, isBack = false }: { readonly relation?: number; readonly isBack?: boolean } = {},
): Html {
  return html`<button type="button"${attributes({ class: `way ${side}${isBack ? ' back' : ''}`, 'data-to': to, 'data-relation': relation })}>${isBack && glyph('arrow')}${words}${!isBack && glyph('arrow')}</button> `;
}

/** What a person did besides, each with its paragraphs; a press tells what these are about. */
function renderSaid(person: Person, told: Told): Html {
  const met = meetingsOf(person, told.delegations).map(
    ({ relation: { kind, source } }) => `${kind} ${source}`,
  );
  const rest = rolesOf(person).filter(({ as, source }) => !met.includes(`${as} ${source}`));
  const roles = [...new Set(rest.map(({ as }) => as))];
  if (roles.length === 0) return html``;
  return html`<p class="done">${roles.map((as) => {
    const all = rest.filter((one) => one.as === as);
    return html`<button type="button" class="cited" aria-expanded="false">${all.slice(0, 1).map(({ role }) => html`<span class="deed">${bilingual(role)}</span>`)}${all.map(({ source }) => html`<span class="cite">${source}</span><span class="about">${about(told, source)}</span>`)}</button> `;
  })}</p>`;
}

/** A body of which nobody is named leads on to those before and after it in the source's list. */
function renderNeighbours(body: Body, { bodies }: Delegations): Html {
  const listed = bodies.filter(({ side }) => side === body.side);
  const at = listed.indexOf(body);
  const to = (other: Body | undefined, label: Text, isBack: boolean): Html[] =>
    other
      ? [
          way(
            `body ${other.id}`,
            other.side,
            html`${bilingual(label)}<span class="name bold">${bilingual(shortName(other))}</span>`,
            { isBack },
          ),
        ]
      : [];
  return html`<p class="none">${bilingual(exploreText.noPeople)}</p><div class="ways in-list">${to(listed[at - 1], exploreText.before, true)}${to(listed[at + 1], exploreText.after, false)}</div>`;
}

/** How much room ways take up beside each other, in pixels. */
function wayWidth(
  meetings: readonly Meeting[],
  language: (typeof languages)[number],
  measure: MeasureText,
): number {
  return meetings.reduce((sum, { relation, counterpart }) => {
    const words = `${fillIn(exploreText.withWhom, relation.label[language])[language]} ${counterpart.name[language]} ${relation.source}`;
    return sum + measure(words, 700) * band.line.size + 150;
  }, 0);
}

function about({ paragraphs }: Told, id: string): Html {
  const found = paragraphs.find((candidate) => candidate.id === id);
  return html`${found && bilingual(found.about)}`;
}
