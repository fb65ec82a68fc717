/** What the diagram, its details and its table call bodies and people. */
import type { Delegations, Body, Person } from '../../model/delegations.ts';
import type { Language, Text } from '../../model/language.ts';
import { interfaceText } from '../interface-text.ts';

/** A body's name on its row, in the chosen language. */
export function rowName(body: Body, language: Language): string {
  if (language === 'en') return body.brief ?? body.name.en;
  return body.short ? `${body.name.zh} ${body.short}` : body.name.zh;
}

/** The smaller line under it, in the other language. */
export function secondName(body: Body, language: Language): string {
  if (language === 'en') return body.name.zh;
  return body.line ?? body.name.en;
}

/** A body's name in full, with its abbreviation. */
export function fullName(body: Body): Text {
  if (!body.short) return body.name;
  return { zh: `${body.name.zh}（${body.short}）`, en: `${body.name.en} (${body.short})` };
}

/** What a person did, each with the paragraph that says so. */
export function rolesOf(person: Person): ReadonlyArray<{ readonly role: Text; readonly source: string }> {
  return person.appearances.map(({ as, source }) => ({ role: interfaceText[as], source }));
}

/** The people of a body. */
export function peopleOf(body: Body, { people }: Delegations): readonly Person[] {
  return people.filter((person) => person.body === body.id);
}
