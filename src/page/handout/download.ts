import type { Layout } from '../../media/paper.ts';
import type { Language } from '../../text/language.ts';

/** A PDF that was made of the deck, as a page offers it. */
export interface Download {
  readonly file: string;
  readonly layout: Layout | 'slides';
  readonly language: Language;
  readonly pages: number;
  readonly bytes: number;
}
