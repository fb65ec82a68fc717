import type { PageInput } from '../page-input.ts';
import type { Download } from './choices.ts';

/** What the handout needs besides the deck. */
export interface HandoutInput extends PageInput {
  /** The day of the build, `2026-11-24`: an input, so that the same deck gives the same page. */
  readonly date: string;
  /** PDFs that stand beside the page. */
  readonly downloads: readonly Download[];
}
