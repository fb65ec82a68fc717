import { describe, expect, it } from 'vitest';
import gallery from '../../examples/gallery/deck.ts';
import { checkLines } from '../../src/deck/check-lines.ts';
import { checkPicture } from '../../src/deck/check-picture.ts';
import type { Slide } from '../../src/deck/deck.ts';
import type { Problem } from '../../src/deck/error.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { measureWithFonts } from '../../src/site/fonts/measure.ts';
import { byLanguage, languages, type Language, type Text } from '../../src/text/language.ts';

const measure = measureWithFonts();
const deck = resolveDeck(gallery);

/** Letters that fit in no place of any picture. */
const FAR_TOO_LONG = 300;

/** Texts that have no place on the slide: they are for those who listen. */
const WITHOUT_PLACE =
  /^photo-\w+ picture\.pictures\[\d\]\.alt|^timeline-largest picture\.dates\[\d\]\.(?:verb|place)|^chart-line\S* picture\.categories\[[1-6]\]/u;

describe.for(deck.slides.map((slide) => [slide.id, slide] as const))('the sample %s', ([id, slide]) => {
  it('fits as it is', () => {
    expect(problemsOf(slide).map(lineOf)).toEqual([]);
  });

  it('names each of its texts that grows too long, in each language, and no other', () => {
    const texts = textsOf(slide.picture, 'picture').filter(
      ({ path }) => !WITHOUT_PLACE.test(`${id} ${path}`),
    );
    for (const text of texts)
      expect(namedFor(slide, text)).toEqual(languages.map((language) => `${text.path}.${language}`));
  });
});

it('a text of too many lines is told once, though it is too high as well', () => {
  const slide = deck.slides.find(({ id }) => id === 'agenda-usual');
  const [place] = slide ? textsOf(slide.picture, 'picture').filter(({ path }) => path.endsWith('text')) : [];
  if (!slide || !place) throw new Error('The gallery has no agenda.');
  const long = { ...place.text, en: lengthened(place.text.en, 'en') };
  const picture = withText(slide.picture, place.text, long);
  expect(problemsOf({ ...slide, picture }).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^takes \d+ lines and has room for 1$/u),
  ]);
});

/** The fields that are named when a text of a slide's picture has grown too long in both languages. */
function namedFor(slide: Slide, { text }: Place): string[] {
  const long = byLanguage((language) => lengthened(text[language], language));
  const picture = withText(slide.picture, text, { ...text, ...long });
  return [...new Set(problemsOf({ ...slide, picture }).map(({ field }) => field))];
}

/** What is wrong in a slide's picture and with the lines around it. */
function problemsOf(slide: Slide): Problem[] {
  const alone = { ...deck, sections: [], slides: [slide] };
  return [...checkPicture(slide, deck, measure), ...checkLines(alone, measure)];
}

function lengthened(text: string, language: Language): string {
  const once = text.replaceAll('|', '');
  const times = Math.max(2, Math.ceil(FAR_TOO_LONG / once.length));
  return Array.from({ length: times }, () => once).join(language === 'zh' ? '' : ' ');
}

/** A text, and where it stands. */
interface Place {
  readonly path: string;
  readonly text: Text;
}

function textsOf(value: unknown, path: string): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [{ path, text: value as Text }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`),
  );
}

/** A value with one of its texts replaced; all else is the same. */
function withText<T>(value: T, old: unknown, text: Text): T {
  if (value === old) return text as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner: unknown) => withText(inner, old, text)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withText<unknown>(inner, old, text)]),
  ) as T;
}

function lineOf({ field, message }: Problem): string {
  return `${field}: ${message}`;
}
