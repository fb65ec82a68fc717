/** What is said when something is chosen: one sentence each. */
import type { Body, Delegations, Person } from './delegations.ts';
import { inEach, languageRecords, plain, type Text } from '../text/language.ts';
import { exploreText } from '../text/words/explore-text.ts';
import { meetingsOf } from './connections.ts';
import { fillIn, phrase } from './labels.ts';
import { peopleOf, placeInList, shortName } from './names.ts';

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
