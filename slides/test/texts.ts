/** What each slide of the deck says, part by part, for the rules on what may be said. */
import deckSpec from '../deck.ts';
import type { Slide } from '../../src/deck/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { plain, type Language } from '../../src/text/language.ts';
import { textsIn } from '../../test/fixtures/marked-deck.ts';

export const deck = resolveDeck(deckSpec);

/** A slide of the deck by its id. */
export function slideOf(id: string): Slide {
  const slide = deck.slides.find((candidate) => candidate.id === id);
  if (!slide) throw new Error(`No slide has the id “${id}”.`);
  return slide;
}

/** The texts of a value in one language, a line each, without marks. */
export function linesOf(value: unknown, language: Language): string {
  return textsIn(value)
    .map((text) => plain(text[language]).replaceAll('▶', ''))
    .join('\n');
}

/** What the room sees of a slide. */
export function shownOf({ headline, about, picture, remark }: Slide, language: Language): string {
  return linesOf([headline, about, picture, remark], language);
}

/** All that a slide says: shown, read and spoken. */
export function allOf(slide: Slide, language: Language): string {
  return `${shownOf(slide, language)}\n${linesOf([slide.detail, slide.notes], language)}`;
}
