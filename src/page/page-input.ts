import type { Deck } from '../deck/deck.ts';
import type { MeasureText } from '../text/measure.ts';
import type { Edition } from './edition.ts';
import type { Origin } from './origin.ts';

/** What a page is made of. */
export interface PageInput {
  readonly deck: Deck;
  readonly edition: Edition;
  readonly origin: Origin;
  /** Drawings by name, as the content of an SVG `symbol` with a 48 × 48 view box. */
  readonly icons: ReadonlyMap<string, string>;
  /** Measures text in the deck's font. */
  readonly measure: MeasureText;
}
