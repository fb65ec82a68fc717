/** The lines of the diagram as sentences: what a side, a kind, a body and a person are joined to, and by what. */
import type { Body, Delegations, Person, Side } from './delegations.ts';
import { inEach, languageRecords, type Text } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { peopleOf, shortName } from './names.ts';

/** What stands in the page for a body, a person, a kind on a side, or a side: `body moea`, `kind left office`. */
export type NodeKey = `${'body' | 'person'} ${string}` | `kind ${Side} ${string}` | `side ${Side}`;

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
export function connectionsOfPerson(
  person: Person,
  { bodies, people, relations }: Delegations,
): Connection[] {
  const own = bodies.find(({ id }) => id === person.body);
  return [
    ...(own ? [{ to: `body ${own.id}` as const, name: shortName(own), words: person.title }] : []),
    ...relations
      .filter(({ between }) => between.includes(person.id))
      .flatMap(({ between, label }): Connection[] => {
        const other = people.find(({ id }) => id !== person.id && between.includes(id));
        return other ? [{ to: `person ${other.id}`, name: other.name, words: label }] : [];
      }),
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
