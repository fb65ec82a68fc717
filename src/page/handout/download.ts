import type { Layout } from '../../media/paper.ts';
import type { Language } from '../../text/language.ts';

/** The folder of the PDFs that editions offer; it stands beside those of the editions, and in each. */
export const PDF_FOLDER = 'pdf';

/** A PDF that was made of the deck, as a page offers it. */
export interface Download {
  readonly file: string;
  readonly layout: Layout | 'slides';
  readonly language: Language;
  readonly pages: number;
  readonly bytes: number;
}

/** An editable file of the slides, as a page offers it. */
export interface OfficeDownload {
  readonly file: string;
  readonly format: 'odp' | 'pptx';
  readonly language: Language;
  readonly bytes: number;
}

/** Whatever stands beside a page for download. */
export type Offered = Download | OfficeDownload;
