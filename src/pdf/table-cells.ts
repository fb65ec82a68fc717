/** Puts back the cells without printed text, which the browser leaves out, so that rows keep their columns. */
import { PDFHexString, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { PageCell } from './page-facts.ts';
import {
  childrenOf,
  descendants,
  kidsOf,
  structElements,
  typeOf,
  type StructElement,
} from './struct-tree.ts';

const ACTUAL_TEXT = PDFName.of('ActualText');

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
  const kept = childrenOf(dict);
  const empty = kept.filter((cell) => kidsOf(cell.dict).length === 0).length;
  let unprinted = cells.filter(({ isPrinted }) => !isPrinted).length;
  // A row that is not as the page says is left to the check.
  if (kept.length - empty !== cells.length - unprinted || empty > unprinted) return;
  const kids = cells.map((cell): PDFRef => {
    // The browser keeps the empty heads that cells name as theirs; over heads of rows, which come first, it does not.
    const isKept = cell.isPrinted || unprinted-- <= empty;
    const element = isKept ? kept.shift() : undefined;
    if (!element) return addCell(pdf, ref, cell);
    if (!cell.isPrinted) element.dict.set(ACTUAL_TEXT, PDFHexString.fromText(cell.words));
    return element.ref;
  });
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
