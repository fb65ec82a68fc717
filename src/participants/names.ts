/** What the diagram, its details and its table call bodies and people. */
import type { Delegations, Body, Person } from './delegations.ts';
import type { Row } from './rows.ts';
import { plain, type Language, type Text } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';

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

/** Every name of a body that a search may try, one a line. */
export function bodyNames({ id, name, short, brief, line, aliases }: Body): string {
  return lines([name.zh, name.en, short, brief, line, ...aliases, id]);
}

/** Every name of a person that a search may try, one a line. */
export function personNames({ name, title }: Person): string {
  return lines([name.zh, name.en, title.zh, title.en]);
}

/** A body's name in the accessibility tree: what its row shows, side, kind, and its place among its kind. */
export function bodyLabel({ body, kind, position, count }: Row, { sides }: Delegations): Text {
  const side = sides[body.side].name;
  const lead = interfaceText.lead;
  // The name begins with the words that are seen, so that whoever speaks them reaches the node.
  const shown = (language: Language): string => `${rowName(body, language)} ${secondName(body, language)}`;
  return {
    zh: [
      shown('zh'),
      side.zh,
      kind.label.zh,
      `第${position}個，共${count}個`,
      ...(body.lead ? [lead.zh] : []),
    ].join('，'),
    en: [
      shown('en'),
      side.en,
      kind.label.en,
      `${position} of ${count}`,
      ...(body.lead ? [lead.en] : []),
    ].join(', '),
  };
}

/** A person's name in the accessibility tree: name, rank, body and side. */
export function personLabel({ name, title, body: id }: Person, { bodies, sides }: Delegations): Text {
  const body = bodies.find((candidate) => candidate.id === id);
  const words = (language: Language): string[] => [
    `${name[language]} ${title[language]}`,
    ...(body ? [rowName(body, language), sides[body.side].name[language]] : []),
  ];
  return { zh: words('zh').join('，'), en: words('en').join(', ') };
}

function lines(names: ReadonlyArray<string | undefined>): string {
  return [...new Set(names.filter((name) => name !== undefined).map(plain))].join('\n');
}
