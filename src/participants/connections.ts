/** The lines of the diagram: what a body and a person are joined to, and by what. */
import type { Body, Delegations, Person, Relation, Side } from './delegations.ts';
import { inEach, languageRecords, type Text } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { peopleOf, shortName } from './names.ts';

/** What stands in the page for a body, a person, a kind on a side, or a side: `body moea`, `kind left office`. */
export type NodeKey = `${'body' | 'person'} ${string}` | `kind ${Side} ${string}` | `side ${Side}`;

/** What can be chosen: as the nodes, but a kind is chosen on both sides: `kind office`. */
export type Choice = `${'body' | 'person' | 'kind' | 'side'} ${string}`;

/** What two people of different sides did together, seen from one of them. */
export interface Meeting {
  readonly relation: Relation;
  /** Place of the relation in the deck's list. */
  readonly index: number;
  readonly counterpart: Person;
  /** The counterpart's body. */
  readonly body: Body;
}

/** What a person did with people of the other side, in the order of the deck. */
export function meetingsOf(person: Person, { bodies, people, relations }: Delegations): Meeting[] {
  return relations.flatMap((relation, index): Meeting[] => {
    if (!relation.between.includes(person.id)) return [];
    const counterpart = people.find(({ id }) => id !== person.id && relation.between.includes(id));
    const body = bodies.find(({ id }) => id === counterpart?.body);
    return counterpart && body ? [{ relation, index, counterpart, body }] : [];
  });
}

/** What a body's people did with people of the other side. */
export function meetingsOfBody(body: Body, delegations: Delegations): Meeting[] {
  return peopleOf(body, delegations)
    .flatMap((person) => meetingsOf(person, delegations))
    .toSorted((one, other) => one.index - other.index);
}

/** The end of a line, and the words on it. */
export interface Connection {
  readonly to: NodeKey;
  readonly name: Text;
  /** What the line says: the person's rank in the body, or what two people did together. */
  readonly words: Text;
}

/** From a body to its people. */
export function connectionsOfBody(body: Body, delegations: Delegations): Connection[] {
  return peopleOf(body, delegations).map(({ id, name, title }) => ({
    to: `person ${id}`,
    name,
    words: title,
  }));
}

/** From a person to the own body, and to those of the other side. */
export function connectionsOfPerson(person: Person, delegations: Delegations): Connection[] {
  const own = delegations.bodies.find(({ id }) => id === person.body);
  return [
    ...(own ? [{ to: `body ${own.id}` as const, name: shortName(own), words: person.title }] : []),
    ...meetingsOf(person, delegations).map(({ relation, counterpart }): Connection => ({
      to: `person ${counterpart.id}`,
      name: counterpart.name,
      words: relation.label,
    })),
  ];
}

/** `connected with Kung Ming-hsin, Minister`; empty where there is no line. */
export function describeConnections(connections: readonly Connection[]): Text {
  return inEach((language) => {
    if (connections.length === 0) return '';
    const { colon, comma, brackets } = languageRecords[language];
    const ends = connections.map(
      ({ name, words }) =>
        `${name[language]}${brackets[0]}${words[language].replaceAll('|', '')}${brackets[1]}`,
    );
    return `${interfaceText.connectedWith[language]}${colon}${ends.join(comma)}`;
  });
}
