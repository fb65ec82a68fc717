/** Checks with what a PDF is painted: with its own fonts, and in greyscale where that was chosen. */
import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { contentStreams, isForm } from './content-streams.ts';
import { readOperators } from './content-operators.ts';

/** Fonts whose name holds none of the `families` are the machine's: the next machine has others. */
export function checkFonts(pdf: PDFDocument, families: readonly string[]): string[] {
  const names = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font')
        ? [String(object.get(PDFName.of('BaseFont'))).slice(1)]
        : [],
    );
  const strange = new Set(names.filter((name) => !families.some((family) => name.includes(family))));
  return strange.size > 0 ? [`has fonts of this machine: ${[...strange].join(', ')}`] : [];
}

/** Every page, and every form that pages are made of, must do without colours. */
export function checkGreys(pdf: PDFDocument): string[] {
  const coloured = contentStreams(pdf, isForm).filter(({ text }) => hasColours(text));
  return coloured.map(({ page }) => (page === undefined ? 'a form has colours' : `page ${page} has colours`));
}

/** Whether a content stream sets a colour of three parts that differ. */
function hasColours(stream: string): boolean {
  for (const { name, operands } of readOperators(stream)) {
    if (!/^(?:rg|scn?)$/iu.test(name) || operands.length !== 3) continue;
    const parts = operands.map(Number);
    if (Math.max(...parts) - Math.min(...parts) > 3 / 255) return true;
  }
  return false;
}
