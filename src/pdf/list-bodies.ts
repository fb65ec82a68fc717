/** Puts what an item of a list says into an LBody, which the browser leaves out. */
import { PDFDict, PDFName, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { parentEntries } from './parent-tree.ts';
import { isElement, kidsOf, structElements, typeOf, type StructElement } from './struct-tree.ts';

/** Gives every item of a list its body. */
export function addListBodies(pdf: PDFDocument): void {
  const items = structElements(pdf).filter(({ dict }) => typeOf(dict) === 'LI');
  const bodies = new Map(items.map((item) => [item.ref, addBody(pdf, item)]));
  // Pieces of content that stood in the item itself are the body's now.
  for (const { array, at, parent } of [...parentEntries(pdf).values()].flat()) {
    const body = bodies.get(parent);
    if (body) array.set(at, body);
  }
}

function addBody(pdf: PDFDocument, { ref, dict }: StructElement): PDFRef | undefined {
  const isPart = (kid: PDFObject): boolean => {
    const child = pdf.context.lookup(kid);
    return isElement(child) && ['Lbl', 'LBody'].includes(typeOf(child));
  };
  const said = kidsOf(dict).filter((kid) => !isPart(kid));
  if (said.length === 0) return undefined;
  const page = dict.get(PDFName.of('Pg'));
  const body = pdf.context.register(
    pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: ref, ...(page && { Pg: page }), K: said }),
  );
  for (const kid of said) {
    const child = pdf.context.lookup(kid);
    if (child instanceof PDFDict && isElement(child)) child.set(PDFName.of('P'), body);
  }
  dict.set(PDFName.of('K'), pdf.context.obj([...kidsOf(dict).filter(isPart), body]));
  return body;
}
