import type { Deck, Slide } from './deck.ts';
import { slideAddress } from './slide-address.ts';
import type { Context } from '../kinds/context.ts';
import { createTermFinder } from '../markup/bilingual.ts';
import type { MeasureText } from '../text/measure.ts';

/** What the picture of a slide may know of its deck. It marks each term once, so every rendering of a slide takes a new one. */
export function contextOf(
  deck: Deck,
  slide: Pick<Slide, 'id' | 'position' | 'headline' | 'steps'>,
  measure: MeasureText,
): Context {
  const { delegations, glossary, source, slides, topics } = deck;
  return {
    delegations,
    glossary,
    topics,
    measure,
    paragraphs: source.paragraphs,
    numberOf: (wanted) => slides.find(({ id }) => id === wanted)?.number ?? '',
    addressOf: (id, language) => slideAddress(deck, language, id),
    ...createTermFinder(glossary),
    slide,
  };
}
