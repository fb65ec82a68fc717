/** Every text that the author of a deck has written, with its place. */
import type { Deck, Slide } from '../deck/deck.ts';
import { languages, type Language, type Text } from '../text/language.ts';
import type { Seen } from './finding.ts';

/** A text and where it stands. */
export interface Written {
  readonly place: string;
  /** As one writes it in code, with the id of an item, where it has one, in the place of its index. */
  readonly field: string;
  readonly text: Text;
  /** The slide that says it, and in which of its parts. */
  readonly slide?: Slide;
  readonly part?: SlidePart;
}

const slideParts = ['headline', 'about', 'picture', 'remark', 'detail', 'notes'] as const;

type SlidePart = (typeof slideParts)[number];

/** The texts of a deck: of its slides, and of all that stands around them. */
export function textsOf(deck: Deck): readonly Written[] {
  const { slides, sections, accessibility: _, ...frame } = deck;
  const seen = new Set<unknown>();
  const inSlides = slides.flatMap((slide) =>
    slideParts.flatMap((part) =>
      textsIn(slide[part], part, seen).map(({ field, text }) => ({
        place: `slides/${slide.id}`,
        field,
        text,
        slide,
        part,
      })),
    ),
  );
  const inFrame = Object.entries({ sections, ...frame }).flatMap(([name, value]) =>
    textsIn(value, '', seen).map(({ field, text }) => ({
      place: name,
      field: field.replace(/^\./u, ''),
      text,
    })),
  );
  return [...inFrame, ...inSlides];
}

/** The texts that the audience or the readers of a slide see. */
export function isShown({ part }: Written): boolean {
  return part !== undefined && part !== 'notes';
}

/** What is seen in a text, in one of its languages. */
export function seenIn(
  { place, field, text }: Written,
  language: Language,
  message: string,
  remedy: string,
): Seen {
  return { place, field: `${field}${field && '.'}${language}`, message, remedy, text: text[language] };
}

/** The texts within a value, each once. */
export function textsIn(
  value: unknown,
  field = '',
  seen = new Set<unknown>(),
): ReadonlyArray<{ readonly field: string; readonly text: Text }> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isText(value)) return [{ field, text: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, Array.isArray(value) ? `${field}[${nameOf(inner) ?? key}]` : `${field}.${key}`, seen),
  );
}

/** What an item of a list is called: its own id, or that of what it stands for. */
export function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const named = ['id', 'slide', 'topic', 'person', 'body', 'term'].map((key) => Reflect.get(item, key));
  return named.find((name): name is string => typeof name === 'string');
}

function isText(value: object): value is Text {
  return (
    Object.keys(value).length === languages.length &&
    languages.every((language) => typeof Reflect.get(value, language) === 'string')
  );
}
