/** A PDF as a reader's program opens it: its pages, and what it says of itself. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPage, type PageContent } from './read-page.ts';

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
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({
    // It takes the bytes away from who gives them.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const pdf = await task.promise;
    const pages: PageContent[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
    const { info } = await pdf.getMetadata();
    return {
      pages,
      info: info as Readonly<Record<string, unknown>>,
      outline: (await pdf.getOutline()) ?? [],
    };
  } finally {
    await task.destroy();
  }
}
