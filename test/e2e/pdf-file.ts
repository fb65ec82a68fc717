/** A PDF read back: its pages and what a reader of it is told. */
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPage, type PageContent } from '../../src/pdf/read-page.ts';

export interface PdfFile {
  readonly pages: readonly PageContent[];
  readonly info: Readonly<Record<string, unknown>>;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    fontExtraProperties: true,
    disableFontFace: true,
  });
  const pdf = await task.promise;
  try {
    const pages: PageContent[] = [];
    // One after the other, since they share a reader.
    // oxlint-disable-next-line no-await-in-loop
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number, OPS));
    const { info } = await pdf.getMetadata();
    return { pages, info: info as Readonly<Record<string, unknown>> };
  } finally {
    await task.destroy();
  }
}
