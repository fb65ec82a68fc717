/** The names of the diagram's nodes for those who hear it: what is seen first, then the place, then every line that leads on. */
import type { Body, BodyKind, Delegations, Person, Side } from './delegations.ts';
import { inEach, languageRecords, type Text } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { connectionsOfBody, connectionsOfPerson, describeConnections } from './connections.ts';
import { secondLineOf, shortName } from './names.ts';

/** A side: its name and number as they are seen, and what they are. */
export function sideLabel(side: Side, { bodies, sides }: Delegations): Text {
  const count = bodies.filter((body) => body.side === side).length;
  const shown = inEach((language) => `${sides[side].name[language]} ${count}`);
  return phrase(shown, sides[side].delegation, fillIn(interfaceText.bodiesCounted, count));
}

/** A kind on a side: its name and number as they are seen, and what they are. */
export function kindLabel(kind: BodyKind, side: Side, { bodies, sides }: Delegations): Text {
  const count = bodies.filter((body) => body.side === side && body.kind === kind.id).length;
  const shown = inEach((language) => `${kind.label[language]} ${count}`);
  return phrase(shown, sides[side].name, fillIn(interfaceText.bodiesCounted, count));
}

/** A body: what its row shows, side, kind, its place among its kind, and whom it is joined to. */
export function bodyLabel(body: Body, delegations: Delegations): Text {
  const { bodies, kinds, sides } = delegations;
  const kind = kinds.find(({ id }) => id === body.kind);
  const peers = bodies.filter((other) => other.side === body.side && other.kind === body.kind);
  const shown = inEach((language) =>
    [shortName(body)[language], secondLineOf(body, language)].filter((line) => line !== undefined).join(' '),
  );
  return phrase(
    shown,
    sides[body.side].name,
    ...(kind ? [kind.label] : []),
    fillIn(interfaceText.ofKind, peers.indexOf(body) + 1, peers.length),
    describeConnections(connectionsOfBody(body, delegations)),
  );
}

/** A person: name, office, side, and whom the person is joined to. */
export function personLabel(person: Person, delegations: Delegations): Text {
  const body = delegations.bodies.find(({ id }) => id === person.body);
  return phrase(
    inEach((language) => `${person.name[language]} ${person.office[language].replaceAll('|', '')}`),
    ...(body ? [delegations.sides[body.side].name] : []),
    describeConnections(connectionsOfPerson(person, delegations)),
  );
}

/** A text with numbers or names in place of its signs `#`, in their order. */
export function fillIn(text: Text, ...values: readonly (string | number)[]): Text {
  return inEach((language) =>
    values.reduce<string>((words, value) => words.replace('#', () => String(value)), text[language]),
  );
}

/** Parts of a sentence, without those that are empty. */
export function phrase(...parts: readonly Text[]): Text {
  return inEach((language) =>
    parts
      .map((part) => part[language])
      .filter((part) => part !== '')
      .join(languageRecords[language].pause),
  );
}
