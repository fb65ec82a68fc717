/** What the renderer of a slide knows besides the slide's own picture. */
import type { Deck, Slide } from '../model/deck.ts';

/** The deck and the slide that a picture stands on. */
export interface Context {
  readonly deck: Deck;
  readonly slide: Slide;
}

/** The number of the slide with an id. The deck is resolved, so it exists. */
export function numberOf(deck: Deck, id: string): string {
  return deck.slides.find((slide) => slide.id === id)?.number ?? '';
}
