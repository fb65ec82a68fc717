/**
 * The tree that leads from pieces of content back to the elements that they are part of (ISO 32000-1, 14.7.4.4). The
 * browser writes it without branches.
 */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** An entry: the array that holds it, and its place there, which is the number of a piece of content. */
export interface ParentEntry {
  readonly array: PDFArray;
  readonly at: number;
  readonly parent: PDFRef;
}

/** The entries by their keys: one for an annotation; for a stream, as many as it has pieces of content. */
export function parentEntries(pdf: PDFDocument): Map<number, ParentEntry[]> {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)?.lookup(PDFName.of('Nums'), PDFArray);
  const entries = new Map<number, ParentEntry[]>();
  if (!numbers) return entries;
  for (let at = 0; at < numbers.size(); at += 2) {
    const value = numbers.lookup(at + 1);
    const places =
      value instanceof PDFArray ? entriesOf(value) : entriesOf(numbers).filter((one) => one.at === at + 1);
    entries.set(numbers.lookup(at, PDFNumber).asNumber(), places);
  }
  return entries;
}

function entriesOf(array: PDFArray): ParentEntry[] {
  return array.asArray().flatMap((parent, at) => (parent instanceof PDFRef ? [{ array, at, parent }] : []));
}
