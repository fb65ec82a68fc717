/** Puts back the cells without printed text, which the browser leaves out, so that rows keep their columns. */
import { PDFHexString, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { PageCell } from './page-facts.ts';
import { childrenOf, descendants, structElements, typeOf, type StructElement } from './struct-tree.ts';

/** Completes the tables of a PDF. `tables` are those of the page: their rows, and the cells of each. */
export function addEmptyCells(
  pdf: PDFDocument,
  tables: ReadonlyArray<ReadonlyArray<readonly PageCell[]>>,
): void {
  const elements = structElements(pdf).filter(({ dict }) => typeOf(dict) === 'Table');
  for (const [index, { dict }] of elements.entries()) {
    const rows = descendants(dict).filter((element) => typeOf(element.dict) === 'TR');
    for (const [at, row] of rows.entries()) completeRow(pdf, row, tables[index]?.[at] ?? []);
  }
}

function completeRow(pdf: PDFDocument, { ref, dict }: StructElement, cells: readonly PageCell[]): void {
  const printed = childrenOf(dict).map((cell) => cell.ref);
  // A row that is not as the page says is left to the check.
  if (printed.length !== cells.filter(({ isPrinted }) => isPrinted).length) return;
  const kids = cells.map((cell): PDFRef => (cell.isPrinted && printed.shift()) || addCell(pdf, ref, cell));
  dict.set(PDFName.of('K'), pdf.context.obj(kids));
}

/** A cell that shows a mark instead of text says what the page says to those who cannot see it. */
function addCell(pdf: PDFDocument, row: PDFRef, { isHead, words }: PageCell): PDFRef {
  const text = words === '' ? {} : { ActualText: PDFHexString.fromText(words) };
  const scope = isHead ? { A: { O: 'Table', Scope: 'Column' } } : {};
  return pdf.context.register(
    pdf.context.obj({ Type: 'StructElem', S: isHead ? 'TH' : 'TD', P: row, K: [], ...text, ...scope }),
  );
}
