import { describe, expect, it } from 'vitest';
import gallery from '../../examples/gallery/deck.ts';
import { DeckError } from '../../src/deck/error.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import type { DeckSpec } from '../../src/deck/spec.ts';
import { measureWithFonts } from '../../src/site/fonts/measure.ts';
import type { Language } from '../../src/text/language.ts';

const measure = measureWithFonts();

/** Letters that fit in no place of any picture. */
const FAR_TOO_LONG = 200;

/** Texts that have no place on the slide: they are for those who listen. */
const WITHOUT_PLACE =
  /^slides\/(?:table-\w+ › picture\.names|timeline-largest › picture\.dates\[\d\]\.(?:verb|place))/u;

/** A text of a gallery's picture: where it stands, and in which language. */
interface Field {
  readonly slide: string;
  readonly path: string;
  readonly language: Language;
}

it('every sample of the gallery fits as it is', () => {
  expect(problemsOf(gallery)).toEqual([]);
});

describe.for(slidesOf(gallery).map(({ id }) => [id] as const))('a text of the picture %s', ([slide]) => {
  it.for(fieldsOf(slide).map((field) => [`${field.path}.${field.language}`, field] as const))(
    'that grows too long is named as %s, and no other is',
    ([name, field]) => {
      const fields = problemsOf(lengthen(field)).map((problem) => problem.replace(/:.*$/u, ''));
      expect(new Set(fields)).toEqual(new Set([`slides/${slide} › ${name}`]));
    },
  );
});

function slidesOf(deck: DeckSpec) {
  return deck.sections.flatMap(({ slides }) => slides);
}

/** Every text of a slide's picture in each language, by its path. */
function fieldsOf(slide: string): Field[] {
  const picture = slidesOf(gallery).find(({ id }) => id === slide)?.picture;
  const found: Field[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('zh' in value && 'en' in value) {
      found.push({ slide, path, language: 'zh' }, { slide, path, language: 'en' });
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      visit(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
    }
  };
  visit(picture, 'picture');
  return found.filter((field) => !WITHOUT_PLACE.test(`slides/${field.slide} › ${field.path}`));
}

/** The gallery's slide alone, with a text twice as long until it must fit nowhere, and all else as it was. */
function lengthen({ slide, path, language }: Field): DeckSpec {
  const alone = slidesOf(gallery).filter(({ id }) => id === slide);
  const deck = structuredClone({
    ...gallery,
    sections: gallery.sections.slice(0, 1).map((section) => ({ ...section, slides: alone })),
  });
  const target = path
    .split(/[.[\]]+/u)
    .filter(Boolean)
    .slice(1)
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown>)[key],
      slidesOf(deck).find(({ id }) => id === slide)?.picture,
    );
  const text = target as Record<Language, string>;
  const once = text[language].replaceAll('|', '');
  const times = Math.max(2, Math.ceil(FAR_TOO_LONG / once.length));
  text[language] = Array.from({ length: times }, () => once).join(language === 'zh' ? '' : ' ');
  return deck;
}

function problemsOf(deck: DeckSpec): string[] {
  try {
    resolveDeck(deck, { measure });
    return [];
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    return error.problems.map(({ place, field, message }) => `${place} › ${field}: ${message}`);
  }
}
