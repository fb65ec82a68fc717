/** Says what links are called, as the page itself does. */
import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { PageLink } from './page-facts.ts';
import { annotationsOf, structElements, typeOf } from './struct-tree.ts';

/** Gives each link its words. `links` are those of the page in its order; some may not have been printed. */
export function nameLinks(pdf: PDFDocument, links: readonly PageLink[]): void {
  let next = 0;
  for (const { dict } of structElements(pdf)) {
    const annotations = typeOf(dict) === 'Link' ? annotationsOf(dict) : [];
    const target = annotations[0] && targetOf(annotations[0]);
    const at = links.findIndex((link, index) => index >= next && link.target === target);
    const text = links[at]?.text;
    if (text === undefined) continue;
    next = at + 1;
    // A link over several lines has an annotation on each.
    for (const annotation of annotations) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
  }
}

/** Where an annotation leads: `#` and a place in the document, or an address. */
export function targetOf(annotation: PDFDict): string | undefined {
  const place = annotation.lookup(PDFName.of('Dest'));
  if (place instanceof PDFName || place instanceof PDFString || place instanceof PDFHexString) {
    return `#${place.decodeText()}`;
  }
  const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}
