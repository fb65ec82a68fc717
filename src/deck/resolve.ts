/** Turns what authors write into the deck that renderers get, or reports every mistake in it together. */
import { backupSection, buildDeck, type CheckedFrame, type CheckedSlide } from './build-deck.ts';
import { checkDelegations } from './check-delegations.ts';
import { checkDiagram } from './check-diagram.ts';
import { checkHeadline } from './check-headline.ts';
import { checkLines } from './check-lines.ts';
import { checkPicture } from './check-picture.ts';
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
  const parsedFrame = frame.safeParse(rest, withInput);
  if (!parsedFrame.success) problems.push(...problemsFromIssues('deck', parsedFrame.error.issues));

  const placed = [...placeSections(sections, problems), ...placeBackup(backup, problems)];
  const checked = placed.map(({ authored, section: home }, index) =>
    checkShape(authored, home, index, problems),
  );
  problems.push(
    ...checkIds(placed, parsedFrame.data),
    ...checkReferences(rest, placed, checked, surroundings),
  );
  if (problems.length > 0 || !parsedFrame.data) throw new DeckError(problems);

  const deck = buildDeck(
    parsedFrame.data,
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

function placeSections(sections: unknown, problems: Problem[]): Placed[] {
  const parsed = section.array().min(1).safeParse(sections, withInput);
  if (!parsed.success) {
    problems.push(...problemsFromIssues('sections', parsed.error.issues));
    return looseSlides(sections).map((authored) => ({ authored, section: faultySection }));
  }
  problems.push(
    ...duplicates([...parsed.data.map(({ id }) => id), backupSection.id]).map((id) => ({
      place: 'sections',
      field: '',
      message: `the id “${id}” appears twice`,
      remedy: 'Give each section its own id',
    })),
  );
  return parsed.data.flatMap(({ id, title, slides }) => {
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
  const parsed = backupSchema.safeParse(backup, withInput);
  if (!parsed.success) {
    problems.push(...problemsFromIssues('backup', parsed.error.issues));
    return [];
  }
  return parsed.data.map((authored) => ({ authored, section: backupSection }));
}

function checkShape(
  authored: unknown,
  home: Section,
  index: number,
  problems: Problem[],
): CheckedSlide | undefined {
  const place = `slides/${authoredId(authored) ?? `(number ${index + 1}, without an id)`}`;
  const parsed = slide.safeParse(authored, withInput);
  if (!parsed.success) {
    problems.push(...problemsFromIssues(place, parsed.error.issues));
    return undefined;
  }
  if (!home.backup && parsed.data.seconds === undefined) {
    problems.push({
      place,
      field: 'seconds',
      message: 'is missing',
      remedy: 'Give the planned time in seconds',
    });
  }
  if (home.backup && parsed.data.seconds !== undefined) {
    problems.push({
      place,
      field: 'seconds',
      message: 'is given on a backup slide',
      remedy: 'Remove it; backup slides are not planned',
    });
  }
  return parsed.data;
}

function checkIds(placed: readonly Placed[], checkedFrame: CheckedFrame | undefined): Problem[] {
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
    ...twice('glossary', checkedFrame?.glossary.map(({ id }) => id) ?? []),
    ...twice('source', checkedFrame?.source.paragraphs.map(({ id }) => id) ?? []),
  ];
}

/** Reads each part of the frame by itself, so that a mistake in one hides nothing in another. */
function checkReferences(
  parts: Readonly<Record<string, unknown>>,
  placed: readonly Placed[],
  checked: ReadonlyArray<CheckedSlide | undefined>,
  { icons, images, measure }: Surroundings,
): Problem[] {
  const { source, glossary, delegations, topics, brief } = frame.shape;
  const paragraphs = source.safeParse(parts['source']).data?.paragraphs;
  const terms = glossary.safeParse(parts['glossary']).data;
  const bodies = delegations.safeParse(parts['delegations']).data;
  const named = topics.safeParse(parts['topics'] ?? []).data;
  const known = {
    slides: new Set(placed.flatMap(({ authored }) => authoredId(authored) ?? [])),
    topics: named && new Set(named.map((topic) => topic.slide)),
    terms: terms && new Set(terms.map(({ id }) => id)),
    paragraphs: paragraphs && new Set(paragraphs.map(({ id }) => id)),
    people: bodies && new Set(bodies.people.map(({ id }) => id)),
    icons,
  };
  return [
    ...checkTopics(named ?? [], known),
    ...checkBrief(brief.safeParse(parts['brief'] ?? {}).data, known.slides),
    ...(bodies ? checkDelegations(bodies, known.paragraphs) : []),
    ...(bodies && measure ? checkDiagram(bodies, measure) : []),
    ...checked.flatMap((candidate) =>
      candidate
        ? [
            ...checkSlide(candidate, known),
            ...(images ? checkImages(candidate, images) : []),
            ...(measure ? checkHeadline(candidate, measure) : []),
          ]
        : [],
    ),
  ];
}

function checkBrief(brief: CheckedFrame['brief'] | undefined, slides: ReadonlySet<string>): Problem[] {
  return Object.entries(brief ?? {}).flatMap(([field, ids]) =>
    ids.flatMap((id, index) =>
      slides.has(id)
        ? []
        : {
            place: 'brief',
            field: `${field}[${index}]`,
            message: `refers to an unknown slide “${id}”`,
            remedy: 'Use an id from the slides of the deck',
          },
    ),
  );
}

function authoredId(authored: unknown): string | undefined {
  if (!isRecord(authored)) return undefined;
  return typeof authored['id'] === 'string' ? authored['id'] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
