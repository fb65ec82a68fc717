/** The decks that editable files are made of in tests: the real one, a small one, and one of every kind of slide. */
import { resolve } from 'node:path';
import { loadDeck } from '../../src/site/load-deck.ts';
import { measureWithFonts } from '../../src/site/fonts/measure.ts';

export const measure = measureWithFonts();

const [real, small, gallery] = await Promise.all(
  ['slides', 'examples/small', 'examples/gallery'].map((folder) =>
    loadDeck(resolve(), resolve(folder, 'deck.ts')),
  ),
);
if (!real || !small || !gallery) throw new Error('A deck is missing.');

export const decks = { real, small, gallery } as const;

/** What is tried of a format: the real deck in both languages, the others, which are long or alike, in one. */
export function casesOf<Format extends 'odp' | 'pptx'>(format: Format) {
  const wanted = [
    ['real', 'zh'],
    ['real', 'en'],
    ['small', 'en'],
    ['gallery', 'zh'],
  ] as const;
  return wanted.map(([name, language]) => {
    const job = { file: '', format, language };
    return [`${name} (${language})`, { deck: decks[name], language, job }] as const;
  });
}
