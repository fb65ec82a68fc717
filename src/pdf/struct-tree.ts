/** The structure tree of a PDF (ISO 32000-1, 14.7). */
import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** An element of the tree. */
export interface StructElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** All elements in the order in which they are read out. */
export function structElements(pdf: PDFDocument): StructElement[] {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  return root ? descendants(root) : [];
}

/** What stands below an element in the tree, in its order. */
export function descendants(parent: PDFDict): StructElement[] {
  return childrenOf(parent).flatMap((child) => [child, ...descendants(child.dict)]);
}

/** The elements right below another. */
export function childrenOf(parent: PDFDict): StructElement[] {
  return kidsOf(parent).flatMap((kid) => {
    const dict = parent.context.lookup(kid);
    return kid instanceof PDFRef && isElement(dict) ? [{ ref: kid, dict }] : [];
  });
}

/** Everything right below an element, as it is written: elements, and pieces of content. */
export function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.get(PDFName.of('K'));
  const looked = element.context.lookup(kids);
  if (looked instanceof PDFArray) return looked.asArray();
  return kids ? [kids] : [];
}

/** The annotations that are part of an element. */
export function annotationsOf(element: PDFDict): PDFDict[] {
  return kidsOf(element).flatMap((kid) => {
    const dict = element.context.lookup(kid);
    const annotation = dict instanceof PDFDict ? dict.lookup(PDFName.of('Obj')) : undefined;
    return annotation instanceof PDFDict ? [annotation] : [];
  });
}

/** An element's type as it is written. */
export function typeOf(element: PDFDict): string {
  const type = element.lookup(PDFName.of('S'));
  return type instanceof PDFName ? type.decodeText() : '';
}

/** Whether an object is an element, and not a piece of content. */
export function isElement(object: unknown): object is PDFDict {
  return object instanceof PDFDict && object.has(PDFName.of('S'));
}
