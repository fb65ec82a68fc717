/** What the tags of a PDF say about its tables, and what it holds besides pages. */
import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** The structure of a PDF, as far as it is checked. */
export interface Structure {
  readonly tables: readonly Table[];
  /** Pictures made of pixels, wherever they are used: on pages, in patterns, as masks. */
  readonly images: number;
}

/** A table by its rows. */
export interface Table {
  /** Its place among the tables of the document, from 1. */
  readonly number: number;
  readonly rows: readonly Row[];
}

/** A row: a head has no cells of data. Pages are named by their references. */
interface Row {
  readonly isHead: boolean;
  readonly pages: ReadonlySet<string>;
}

/** Reads the structure. */
export function readStructure(pdf: PDFDocument): Structure {
  const objects = pdf.context.enumerateIndirectObjects();
  const images = objects.filter(
    ([, object]) =>
      object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
  );
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const tables = root ? descendants(root).filter((element) => kindOf(element) === 'Table') : [];
  return {
    images: images.length,
    tables: tables.map((table, index) => ({ number: index + 1, rows: rowsOf(table) })),
  };
}

function rowsOf(table: PDFDict): Row[] {
  return descendants(table)
    .filter((element) => kindOf(element) === 'TR')
    .map((row) => ({
      isHead: descendants(row).every((cell) => kindOf(cell) !== 'TD'),
      pages: new Set(pagesOf(row)),
    }));
}

/** Everything below an element, in its order. */
function descendants(element: PDFDict): PDFDict[] {
  return kidsOf(element).flatMap((kid) =>
    kid instanceof PDFDict && kid.has(PDFName.of('S')) ? [kid, ...descendants(kid)] : [],
  );
}

/** The pages that an element's content stands on. A piece that names none stands on its element's. */
function pagesOf(element: PDFDict, inherited?: string): string[] {
  const own = pageOf(element) ?? inherited;
  return kidsOf(element).flatMap((kid) => {
    if (kid instanceof PDFDict && kid.has(PDFName.of('S'))) return pagesOf(kid, own);
    const page = (kid instanceof PDFDict && pageOf(kid)) || own;
    return page === undefined ? [] : [page];
  });
}

function pageOf(element: PDFDict): string | undefined {
  const page = element.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? page.toString() : undefined;
}

function kidsOf(element: PDFDict): unknown[] {
  const kids = element.lookup(PDFName.of('K'));
  if (kids === undefined) return [];
  return kids instanceof PDFArray ? kids.asArray().map((kid) => element.context.lookup(kid)) : [kids];
}

function kindOf(element: PDFDict): string {
  const kind = element.get(PDFName.of('S'));
  return kind instanceof PDFName ? kind.decodeText() : '';
}
