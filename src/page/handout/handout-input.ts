import type { PageInput } from '../page-input.ts';
import type { Download } from './download.ts';

/** What the handout needs besides the deck. */
export interface HandoutInput extends PageInput {
  /** PDFs that stand beside the page. */
  readonly downloads: readonly Download[];
}
