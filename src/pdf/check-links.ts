/** Checks the links of a PDF that lead to places within it. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageLink } from './page-facts.ts';

/** Every such link of the page must be there, and lead to a place in the document. */
export async function checkLinks(pdf: PDFDocumentProxy, links: readonly PageLink[]): Promise<string[]> {
  const wanted = links.flatMap(({ target }) => (target.startsWith('#') ? [target.slice(1)] : []));
  const found: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) found.push(...(await linksOn(pdf, number)));
  const places = (await pdf.getDestinations()) as Readonly<Record<string, readonly unknown[] | undefined>>;
  const problems: string[] = [];
  for (const name of new Set(wanted)) {
    const times = wanted.filter((other) => other === name).length;
    // A link over two lines may be there once for each.
    const there = found.filter((other) => other === name).length;
    if (there < times) problems.push(`has ${there} links to “${name}” instead of ${times}`);
    if (!(await isOnPage(pdf, places[name]))) problems.push(`has no place “${name}”, where links lead`);
  }
  return problems;
}

async function linksOn(pdf: PDFDocumentProxy, number: number): Promise<string[]> {
  const annotations = (await (await pdf.getPage(number)).getAnnotations()) as ReadonlyArray<
    Readonly<Record<string, unknown>>
  >;
  return annotations.flatMap(({ subtype, dest }) =>
    subtype === 'Link' && typeof dest === 'string' ? [dest] : [],
  );
}

async function isOnPage(pdf: PDFDocumentProxy, place: readonly unknown[] | undefined): Promise<boolean> {
  const [page] = place ?? [];
  if (typeof page !== 'object' || page === null) return false;
  try {
    return (await pdf.getPageIndex(page as { num: number; gen: number })) >= 0;
  } catch {
    return false;
  }
}
