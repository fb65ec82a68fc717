/** What is too wide for the diagram at the least size that can be read in a room. */
import type { Body, Delegations } from '../delegations.ts';
import { languages, plain, type Language } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import { labelCuff } from './cuffs.ts';
import { labelSide, rowWidth } from './labels.ts';
import { layoutDiagram } from './layout.ts';
import { bar, cuff, free, heading, name, people } from './sizes.ts';

/** A text that does not fit, by the field that it comes from. */
export interface TooWide {
  readonly field: string;
  readonly text: string;
  /** How wide it is, and how wide it may be, in em. */
  readonly width: number;
  readonly room: number;
}

/** Width, in em, that a name may always have: both sides may be as wide together. */
export const nameRoom = 16;

/** Every text of the delegations that the diagram has no room for. */
export function findTooWide(delegations: Delegations, measure: MeasureText): TooWide[] {
  return languages.flatMap((language) => [
    ...wideNames(delegations, language, measure),
    ...wideLabels(delegations, language, measure),
    ...widePeople(delegations, language, measure),
    ...wideLinks(delegations, language, measure),
  ]);
}

function wideNames(delegations: Delegations, language: Language, measure: MeasureText): TooWide[] {
  if (layoutDiagram(delegations, language, measure).free >= free.least) return [];
  return (['left', 'right'] as const).flatMap((side) =>
    labelSide(delegations, side, language)
      .groups.flatMap(({ rows }) => rows)
      .map((row) => ({ row, width: rowWidth(row, name.least, measure) / name.least }))
      .filter(({ width }) => width > nameRoom)
      .map(({ row, width }) => ({
        field:
          row.count === undefined
            ? fieldOfBody(row.bodies[0], delegations, language)
            : fieldOfKind(row.kind.id, delegations, language),
        text: row.name,
        width,
        room: nameRoom,
      })),
  );
}

function wideLabels(delegations: Delegations, language: Language, measure: MeasureText): TooWide[] {
  const { kinds, sides, meeting, bodies } = delegations;
  const inCuff = cuff.width.most / cuff.size;
  const overCuff = (cuff.width.least + heading.beside) / heading.nameLeast;
  const overBar = (2 * free.least * free.gap) / bar.label;
  return [
    ...kinds.map(({ id, label }) => ({
      field: fieldOfKind(id, delegations, language),
      text: label[language],
      width: labelCuff(label[language], bodies.length, measure).width / cuff.size,
      room: inCuff,
    })),
    ...(['left', 'right'] as const).map((side) => ({
      field: `sides.${side}.name.${language}`,
      text: sides[side].name[language],
      width: measure(sides[side].name[language], 700),
      room: overCuff,
    })),
    {
      field: `meeting.${language}`,
      text: meeting[language],
      width: measure(meeting[language], 700),
      room: overBar,
    },
  ].filter(({ width, room }) => width > room + 0.01);
}

function widePeople({ people: persons }: Delegations, language: Language, measure: MeasureText): TooWide[] {
  const room = (people.card.width - 2 * people.card.sides) / name.least;
  return persons.flatMap((person, index) =>
    [
      { field: `name.${language}`, texts: [person.name[language]], weight: 700 as const },
      { field: `title.${language}`, texts: [person.title[language]], weight: 500 as const },
      { field: `office.${language}`, texts: person.office[language].split('|'), weight: 500 as const },
    ].flatMap(({ field, texts, weight }) =>
      texts
        .map((text) => ({
          field: `people[${index}].${field}`,
          text,
          width: measure(text.trim(), weight),
          room,
        }))
        .filter(({ width }) => width > room),
    ),
  );
}

/** The words on a line between two people's cards, which are seen at both of their ends. */
function wideLinks({ relations }: Delegations, language: Language, measure: MeasureText): TooWide[] {
  const { card, pill } = people;
  const room = (card.right - card.left - card.width - 2 * (pill.padding + pill.apart)) / pill.size;
  return relations
    .map(({ label }, index) => {
      const text = plain(label[language]);
      return { field: `relations[${index}].label.${language}`, text, width: measure(text, 700), room };
    })
    .filter(({ width }) => width > room);
}

function fieldOfBody(body: Body | undefined, { bodies }: Delegations, language: Language): string {
  const index = bodies.findIndex(({ id }) => id === body?.id);
  return `bodies[${index}].${body?.shortName?.[language] ? 'shortName' : 'name'}.${language}`;
}

function fieldOfKind(id: string, { kinds }: Delegations, language: Language): string {
  return `kinds[${kinds.findIndex((kind) => kind.id === id)}].label.${language}`;
}
