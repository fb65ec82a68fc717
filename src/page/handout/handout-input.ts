import type { PageInput } from '../page-input.ts';
import type { Offered } from './download.ts';

/** What the handout needs besides the deck. */
export interface HandoutInput extends PageInput {
  /** PDFs and editable files that stand beside the page. */
  readonly downloads: readonly Offered[];
}
