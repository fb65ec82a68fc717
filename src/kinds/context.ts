/** What the picture of a slide knows besides its own data. */
import type { Told } from '../participants/details.ts';
import type { Term } from '../text/term.ts';

/** The parts of a deck that pictures draw on, and the slide that a picture stands on. */
export interface Context extends Told {
  readonly glossary: readonly Term[];
  /** The number of a slide as shown, by its id. */
  readonly numberOf: (id: string) => string;
  readonly slide: { readonly id: string; readonly steps: number };
}
