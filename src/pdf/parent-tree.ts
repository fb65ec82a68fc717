/** The tree that leads from pieces of content back to the elements that they are part of (ISO 32000-1, 14.7.4.4). */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** The array that holds an entry, and the entry's place in it. */
export interface ParentEntry {
  readonly array: PDFArray;
  readonly at: number;
  readonly parent: PDFRef;
}

/** The entries by their keys: one for an annotation; for a stream, as many as it has pieces of content. */
export function parentEntries(pdf: PDFDocument): Map<number, ParentEntry[]> {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const tree = root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  return new Map(tree ? entriesOf(tree) : []);
}

function entriesOf(node: PDFDict): Array<[number, ParentEntry[]]> {
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  const below = Array.from({ length: kids?.size() ?? 0 }, (_, at) => kids?.lookup(at)).flatMap((kid) =>
    kid instanceof PDFDict ? entriesOf(kid) : [],
  );
  const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
  const own = Array.from({ length: (numbers?.size() ?? 0) / 2 }, (_, index) => index * 2).flatMap(
    (at): Array<[number, ParentEntry[]]> => {
      const value = numbers?.lookup(at + 1);
      const key = numbers?.lookup(at, PDFNumber).asNumber();
      if (!numbers || key === undefined) return [];
      const entries =
        value instanceof PDFArray
          ? Array.from({ length: value.size() }, (_, mcid) => entryAt(value, mcid))
          : [entryAt(numbers, at + 1)];
      return [[key, entries.filter((entry) => entry !== undefined)]];
    },
  );
  return [...below, ...own];
}

function entryAt(array: PDFArray, at: number): ParentEntry | undefined {
  const parent = array.get(at);
  return parent instanceof PDFRef ? { array, at, parent } : undefined;
}
