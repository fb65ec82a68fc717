/** A PDF as a reader's program opens it: its pages, and what it says of itself. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPage, type PageContent } from './read-page.ts';

// On older Node, pdf.js puts a slower `push` of its own in the array's place, for the whole program.
const { push } = Array.prototype;
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
// @ts-expect-error -- The half of it that does the reading has no types. It is loaded now, since it does the same.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
// oxlint-disable-next-line no-extend-native -- Node's own is put back.
Array.prototype.push = push;

/** What such a program gets of it. */
export interface PdfFile {
  readonly pages: readonly PageContent[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly outline: readonly OutlineEntry[];
}

/** An entry of the outline. */
export interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

/** Opens a PDF and reads all of it. */
export function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  return withPdf(bytes, async (pdf) => {
    const pages: PageContent[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
    const { info } = await pdf.getMetadata();
    return {
      pages,
      info: info as Readonly<Record<string, unknown>>,
      outline: (await pdf.getOutline()) ?? [],
    };
  });
}

/** Reads of a PDF what is asked for, and closes it. */
export async function withPdf<Read>(
  bytes: Uint8Array,
  read: (pdf: PDFDocumentProxy) => Promise<Read>,
): Promise<Read> {
  const task = getDocument({
    // It takes the bytes away from who gives them.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}
