/** What the diagram, its details and its tables call bodies and people. */
import type { Body, Delegations, Person, Side } from './delegations.ts';
import { inEach, languageRecords, languages, plain, type Language, type Text } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';

/** A side's name within a sentence. */
export function nameInSentence(side: Delegations['sides'][Side]): Text {
  return inEach((language) => side.nameInSentence?.[language] ?? side.name[language]);
}

/** A body's name in the diagram. */
export function shortName({ name, shortName: shorter }: Body): Text {
  return inEach((language) => shorter?.[language] ?? name[language]);
}

/** The smaller line under a body's name, where it has one. */
export function secondLineOf(body: Body, language: Language): string | undefined {
  const line = body.secondLine?.[language] ?? body.acronym;
  return line === shortName(body)[language] ? undefined : line;
}

/** A body's name in full, with its abbreviation. */
export function fullName({ name, acronym }: Body): Text {
  if (!acronym) return name;
  return inEach((language) => {
    const [open, close] = languageRecords[language].brackets;
    return `${name[language]}${open}${acronym}${close}`;
  });
}

/** What a person did, as a word of the schema and in words, each with the paragraph that says so. */
export function rolesOf(
  person: Person,
): ReadonlyArray<Person['appearances'][number] & { readonly role: Text }> {
  return person.appearances.map(({ as, source }) => ({ as, role: interfaceText[as], source }));
}

/** The people of a body. */
export function peopleOf(body: Body, { people }: Delegations): readonly Person[] {
  return people.filter((person) => person.body === body.id);
}

/** A body's place in the source's list of its side, from 1, and how many stand there. */
export function placeInList(body: Body, { bodies }: Delegations): { place: number; of: number } {
  const listed = bodies.filter(({ side }) => side === body.side);
  return { place: listed.indexOf(body) + 1, of: listed.length };
}

/** Every name of a body that a search may try, one a line. */
export function bodyNames({ id, name, acronym, shortName: shorter, secondLine, aliases }: Body): string {
  return lines([
    ...both(name),
    acronym,
    ...languages.flatMap((language) => [shorter?.[language], secondLine?.[language]]),
    ...aliases,
    id,
  ]);
}

/** Every name of a person that a search may try, one a line. */
export function personNames({ name, title, office }: Person): string {
  return lines([...both(name), ...both(title), ...both(office)]);
}

function both({ zh, en }: Text): string[] {
  return [zh, en];
}

function lines(names: ReadonlyArray<string | undefined>): string {
  return [...new Set(names.filter((name) => name !== undefined).map(plain))].join('\n');
}
