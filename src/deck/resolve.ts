/** Turns what authors write into the deck that renderers get, or reports every mistake in it together. */
import { z } from 'zod';
import { backupSection, buildDeck, type CheckedFrame, type CheckedSlide } from './build-deck.ts';
import { checkDelegations } from './check-delegations.ts';
import { checkDiagram } from './check-diagram.ts';
import { checkHeadline } from './check-headline.ts';
import { checkLines } from './check-lines.ts';
import { checkPicture } from './check-picture.ts';
import { checkReferences, type Known } from './check-references.ts';
import { checkSlide } from './check-slide.ts';
import { checkTopics } from './check-topics.ts';
import type { Deck, Section } from './deck.ts';
import { duplicates } from './duplicates.ts';
import { contextOf } from './context.ts';
import { DeckError, type Problem } from './error.ts';
import { checkImages, checkSharpness, type Images } from './images.ts';
import { isReservedId } from './reserved-ids.ts';
import { backup as backupSchema, frame, section, slide, type DeckSpec } from './spec.ts';
import type { MeasureText } from '../text/measure.ts';
import { problemsFromIssues } from './zod-problems.ts';

/** A slide as authored, with the section it stands in. */
interface Placed {
  readonly authored: unknown;
  readonly section: Section;
}

/** Stands for a section with mistakes, so that its slides are checked all the same. */
const faultySection: Section = { id: '', title: { zh: '', en: '' }, backup: false };

/** Issues carry what was given, to tell a wrong value from a missing one. */
const withInput = { reportInput: true };

/** What a deck is checked against besides itself. */
export interface Surroundings {
  /** Names of the drawings that its slides may use; left out, any name will do. */
  readonly icons?: ReadonlySet<string>;
  /** Measures text in the deck's font; left out, texts are taken to fit. */
  readonly measure?: MeasureText;
  /** The pictures that its slides name; left out, all are taken to be there. */
  readonly images?: Images;
}

/**
 * The deck that a specification describes.
 * @throws {DeckError} naming every mistake by slide, field and remedy, when there is any.
 */
export function resolveDeck(spec: DeckSpec, surroundings: Surroundings = {}): Deck {
  if (!isRecord(spec)) throw new DeckError([notADeck]);
  const problems: Problem[] = [];
  const { sections, backup, ...rest } = spec;
  const parts = readFrame(rest, problems);
  const placed = [...placeSections(sections, problems), ...placeBackup(backup, problems)];
  const checked = placed.map(({ authored, section: home }, index) =>
    checkShape(authored, home, index, problems),
  );
  problems.push(
    ...checkIds(placed, parts),
    ...checkParts(parts, placed, checked, { ...surroundings, isSourced: rest.source !== undefined }),
  );
  if (problems.length > 0) throw new DeckError(problems);

  const deck = buildDeck(
    // Without a problem, it has every part.
    parts as CheckedFrame,
    placed.map(({ section: home }) => home),
    checked.filter((candidate) => candidate !== undefined),
  );
  const { measure, images } = surroundings;
  const misfits = measure
    ? [
        ...checkLines(deck, measure),
        ...deck.slides.flatMap((candidate) => [
          ...checkPicture(candidate, deck, measure),
          ...(images ? checkSharpness(candidate, contextOf(deck, candidate, measure), images) : []),
        ]),
      ]
    : [];
  if (misfits.length > 0) throw new DeckError(misfits);
  return deck;
}

const notADeck: Problem = {
  place: 'deck',
  field: '',
  message: 'is not an object',
  remedy: 'Write the deck as one object',
};

/** Reads each part of the frame by itself, so that a mistake in one hides nothing in another. */
function readFrame(parts: Readonly<Record<string, unknown>>, problems: Problem[]): Partial<CheckedFrame> {
  const unknown = Object.fromEntries(
    Object.entries(parts).filter(([name]) => !Object.hasOwn(frame.shape, name)),
  );
  const known = Object.entries(frame.shape).map(([name, schema]) => [
    name,
    read(schema, parts[name], 'deck', problems, [name]),
  ]);
  read(z.strictObject({}), unknown, 'deck', problems);
  return Object.fromEntries(known) as Partial<CheckedFrame>;
}

/** What an author wrote, as a schema has it; its problems otherwise. */
function read<Schema extends z.ZodType>(
  schema: Schema,
  authored: unknown,
  place: string,
  problems: Problem[],
  path: readonly PropertyKey[] = [],
): z.output<Schema> | undefined {
  const parsed = schema.safeParse(authored, withInput);
  if (!parsed.success) problems.push(...problemsFromIssues(place, parsed.error.issues, path));
  return parsed.data;
}

function placeSections(sections: unknown, problems: Problem[]): Placed[] {
  const parsed = read(section.array().min(1), sections, 'sections', problems);
  if (!parsed) return looseSlides(sections).map((authored) => ({ authored, section: faultySection }));
  problems.push(
    ...duplicates([...parsed.map(({ id }) => id), backupSection.id]).map((id) => ({
      place: 'sections',
      field: '',
      message: `the id “${id}” appears twice`,
      remedy: 'Give each section its own id',
    })),
  );
  return parsed.flatMap(({ id, title, slides }) => {
    const home: Section = { id, title, backup: false };
    return slides.map((authored) => ({ authored, section: home }));
  });
}

function looseSlides(sections: unknown): unknown[] {
  if (!Array.isArray(sections)) return [];
  return sections.flatMap((home: unknown) =>
    isRecord(home) && Array.isArray(home['slides']) ? home['slides'] : [],
  );
}

function placeBackup(backup: unknown, problems: Problem[]): Placed[] {
  const slides = read(backupSchema, backup, 'backup', problems) ?? [];
  return slides.map((authored) => ({ authored, section: backupSection }));
}

function checkShape(
  authored: unknown,
  home: Section,
  index: number,
  problems: Problem[],
): CheckedSlide | undefined {
  const place = `slides/${authoredId(authored) ?? `(number ${index + 1}, without an id)`}`;
  if (authored === undefined) {
    problems.push({
      place,
      field: '',
      message: 'is nothing',
      remedy: 'Import it by the name by which its file exports it',
    });
    return undefined;
  }
  const parsed = read(slide, authored, place, problems);
  if (parsed && home.backup !== (parsed.seconds === undefined)) {
    const [message, remedy] = home.backup
      ? ['is given on a backup slide', 'Remove it; backup slides are not planned']
      : ['is missing', 'Give the planned time in seconds'];
    problems.push({ place, field: 'seconds', message, remedy });
  }
  return parsed;
}

function checkIds(placed: readonly Placed[], { glossary, source }: Partial<CheckedFrame>): Problem[] {
  const slideIds = placed.flatMap(({ authored }) => authoredId(authored) ?? []);
  const twice = (place: string, ids: readonly string[]): Problem[] =>
    duplicates(ids).map((id) => ({
      place: `${place}/${id}`,
      field: 'id',
      message: `“${id}” appears twice`,
      remedy: 'Give each its own id',
    }));
  return [
    ...twice('slides', slideIds),
    ...slideIds.filter(isReservedId).map((id) => ({
      place: `slides/${id}`,
      field: 'id',
      message: `“${id}” is an id of the page itself`,
      remedy: 'Give the slide another id',
    })),
    ...twice('glossary', glossary?.map(({ id }) => id) ?? []),
    ...twice('source', source?.paragraphs.map(({ id }) => id) ?? []),
  ];
}

function checkParts(
  parts: Partial<CheckedFrame>,
  placed: readonly Placed[],
  checked: ReadonlyArray<CheckedSlide | undefined>,
  { icons, images, measure, isSourced }: Surroundings & { readonly isSourced: boolean },
): Problem[] {
  const { source, glossary, delegations, topics } = parts;
  const idsOf = (items: ReadonlyArray<{ readonly id: string }> | undefined): Set<string> | undefined =>
    items && new Set(items.map(({ id }) => id));
  const known: Known = {
    slide: new Set(placed.flatMap(({ authored }) => authoredId(authored) ?? [])),
    topic: topics && new Set(topics.map((topic) => topic.slide)),
    term: idsOf(glossary),
    paragraph: isSourced ? idsOf(source?.paragraphs) : new Set(),
    'body-kind': idsOf(delegations?.kinds),
    body: idsOf(delegations?.bodies),
    person: idsOf(delegations?.people),
    icon: icons,
  };
  return [
    ...(topics ? checkTopics(topics) : []),
    ...Object.entries(frame.shape).flatMap(([name, schema]) =>
      checkReferences(name, schema, Reflect.get(parts, name), known),
    ),
    ...(delegations ? checkDelegations(delegations) : []),
    ...(delegations && measure ? checkDiagram(delegations, measure) : []),
    ...checked.flatMap((candidate) =>
      candidate
        ? [
            ...checkReferences(`slides/${candidate.id}`, slide, candidate, known),
            ...checkSlide(candidate),
            ...(images ? checkImages(candidate, images) : []),
            ...(measure ? checkHeadline(candidate, measure) : []),
          ]
        : [],
    ),
  ];
}

function authoredId(authored: unknown): string | undefined {
  if (!isRecord(authored)) return undefined;
  return typeof authored['id'] === 'string' ? authored['id'] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
