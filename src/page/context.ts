import type { Deck, Slide } from '../deck/deck.ts';
import type { Context } from '../kinds/context.ts';

/** What the picture of a slide may know of its deck. */
export function contextOf(
  { delegations, glossary, source, slides }: Deck,
  { id, steps }: Pick<Slide, 'id' | 'steps'>,
): Context {
  return {
    delegations,
    glossary,
    paragraphs: source.paragraphs,
    numberOf: (wanted) => slides.find((slide) => slide.id === wanted)?.number ?? '',
    slide: { id, steps },
  };
}
