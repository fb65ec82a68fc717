/** Checks the links of a PDF that lead to places within it. */
import { PDFArray, PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import type { PageLink } from './page-facts.ts';
import type { UaFile } from './ua/model.ts';

/** Every such link of the page must be there, and lead to a place in the document. */
export function checkLinks(pdf: PDFDocument, file: UaFile, links: readonly PageLink[]): string[] {
  const wanted = countOf(links.map(({ target }) => target));
  // A link over two lines may be there once for each.
  const found = countOf(
    file.pages.flatMap(({ annotations }) => annotations.map(({ target = '' }) => target)),
  );
  return [...wanted].flatMap(([target, times]) => {
    if (!target.startsWith('#')) return [];
    const there = found.get(target) ?? 0;
    const name = target.slice(1);
    return [
      ...(there < times ? [`has ${there} links to “${name}” instead of ${times}`] : []),
      ...(isOnPage(pdf, name) ? [] : [`has no place “${name}”, where links lead`]),
    ];
  });
}

function countOf(targets: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const target of targets) counts.set(target, (counts.get(target) ?? 0) + 1);
  return counts;
}

/** The browser lists all places in one dictionary. */
function isOnPage(pdf: PDFDocument, name: string): boolean {
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const place = places?.lookup(PDFName.of(name));
  const page = place instanceof PDFArray ? place.get(0) : undefined;
  return pdf.getPages().some(({ ref }) => ref === page);
}
