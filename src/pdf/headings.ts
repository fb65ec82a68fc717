/** Levels of headings that begin at 1 and skip none: slides printed by themselves begin below the page's own. */
import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { structElements, typeOf } from './struct-tree.ts';

/** Gives the headings of a PDF such levels. */
export function levelHeadings(pdf: PDFDocument): void {
  const headings = structElements(pdf).filter(({ dict }) => /^H[1-6]$/u.test(typeOf(dict)));
  const levels = closeLevels(headings.map(({ dict }) => Number(typeOf(dict).slice(1))));
  for (const [index, { dict }] of headings.entries()) {
    dict.set(PDFName.of('S'), PDFName.of(`H${levels[index] ?? 1}`));
  }
}

/** The depth of each heading below those of higher rank before it. */
export function closeLevels(levels: readonly number[]): number[] {
  const above: number[] = [];
  return levels.map((level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    return above.push(level);
  });
}
