/** Completes what the browser printed, so that it says what a public body's PDF has to say (PDF/UA-1, ISO 14289-1). */
import { PDFDocument, PDFHeader } from '@cantoo/pdf-lib';
import type { Deck } from '../deck/deck.ts';
import { languageTags, plain, type Language } from '../text/language.ts';
import { markArtifacts } from './artifacts.ts';
import { levelHeadings } from './headings.ts';
import { nameLinks } from './link-contents.ts';
import { addListBodies } from './list-bodies.ts';
import { groupOutline } from './outline.ts';
import type { PageFacts } from './page-facts.ts';
import { addEmptyCells } from './table-cells.ts';
import { writeXmp } from './xmp.ts';

/** What is written into a PDF besides its pages. */
export interface Finish {
  readonly deck: Deck;
  readonly language: Language;
  /** What it is: the layout's name. */
  readonly subject: string;
  readonly date: string;
  /** Whether the outline lists slides, which are then put below their sections. */
  readonly grouped: boolean;
  /** What the printed page says of itself. */
  readonly facts: Pick<PageFacts, 'links' | 'tables'>;
}

/** Finishes a PDF. The same input gives the same bytes: all dates are the build's. */
export async function finishPdf(
  bytes: Uint8Array,
  { deck, language, subject, date, grouped, facts }: Finish,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const title = plain(deck.title[language]);
  const author = plain(deck.author[language]);
  const start = `${date}T00:00:00Z`;
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setSubject(subject);
  pdf.setAuthor(author);
  pdf.setCreationDate(new Date(start));
  pdf.setModificationDate(new Date(start));
  writeXmp(pdf, { title, author, subject, language: languageTags[language], date: start });
  if (grouped) groupOutline(pdf, deck, language);
  levelHeadings(pdf);
  addListBodies(pdf);
  nameLinks(pdf, facts.links);
  addEmptyCells(pdf, facts.tables);
  markArtifacts(pdf);
  // The browser writes 1.4, which has no object streams.
  pdf.context.header = PDFHeader.forVersion(1, 7);
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
