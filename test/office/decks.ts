/** The decks that editable files are made of in tests: a whole one, a small one, and one of every kind of slide. */
import { resolve } from 'node:path';
import { loadDeck } from '../../src/site/load-deck.ts';
import { measureWithFonts } from '../../src/site/fonts/measure.ts';

export const measure = measureWithFonts();

const [weather, small, gallery] = await Promise.all(
  ['weather', 'small', 'gallery'].map((name) => loadDeck(resolve(), resolve('examples', name, 'deck.ts'))),
);
if (!weather || !small || !gallery) throw new Error('A deck is missing.');

export const decks = { weather, small, gallery } as const;

/** What is tried of a format: every deck in one of the languages, and each language in a deck. */
export function casesOf<Format extends 'odp' | 'pptx'>(format: Format) {
  const wanted = [
    ['weather', 'en'],
    ['small', 'zh'],
    ['gallery', 'zh'],
  ] as const;
  return wanted.map(([name, language]) => {
    const job = { file: '', format, language };
    return [`${name} (${language})`, { deck: decks[name], language, job }] as const;
  });
}
