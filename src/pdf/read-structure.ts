/** What the tags of a PDF say about its tables, and what it holds besides pages. */
import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { descendants, isElement, kidsOf, structElements, typeOf } from './struct-tree.ts';

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
  const images = pdf.context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) =>
        object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
    );
  const tables = structElements(pdf).filter(({ dict }) => typeOf(dict) === 'Table');
  return {
    images: images.length,
    tables: tables.map(({ dict }, index) => ({ number: index + 1, rows: rowsOf(dict) })),
  };
}

function rowsOf(table: PDFDict): Row[] {
  return descendants(table)
    .filter(({ dict }) => typeOf(dict) === 'TR')
    .map(({ dict }) => ({
      isHead: descendants(dict).every((cell) => typeOf(cell.dict) !== 'TD'),
      pages: new Set(pagesOf(dict)),
    }));
}

/** The pages that an element's content stands on. A piece that names none stands on its element's. */
function pagesOf(element: PDFDict, inherited?: string): string[] {
  const own = pageOf(element) ?? inherited;
  return kidsOf(element).flatMap((kid) => {
    const child = element.context.lookup(kid);
    if (isElement(child)) return pagesOf(child, own);
    const page = (child instanceof PDFDict && pageOf(child)) || own;
    return page === undefined ? [] : [page];
  });
}

function pageOf(element: PDFDict): string | undefined {
  const page = element.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? page.toString() : undefined;
}
