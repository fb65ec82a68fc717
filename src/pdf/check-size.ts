/** Judges how many pages and bytes a PDF has. */
import { slidesOnPage, type Layout } from '../media/paper.ts';
import type { PdfJob } from './job.ts';

/** What is wrong, and what is only unusual: another deck may have more to say. */
interface Judged {
  readonly problems: readonly string[];
  /** With what an author may do about it. */
  readonly warnings: readonly string[];
}

/** So many bytes go by mail everywhere. */
const MOST_BYTES = 1_000_000;

/** Judges a PDF of a deck with so many slides. */
export function judgeSize(layout: PdfJob['layout'], slides: number, pages: number, bytes: number): Judged {
  const [least, most] = pagesOf(slides)[layout];
  const isWrong = pages < least || (layout === 'slides' && pages !== slides);
  return {
    problems: isWrong ? [`has ${pages} pages, not ${layout === 'slides' ? least : `${least} or more`}`] : [],
    warnings: [
      ...(!isWrong && pages > most
        ? [`has ${pages} pages, where ${most} are usual. Shorten the longest details to have fewer.`]
        : []),
      ...(bytes > MOST_BYTES
        ? [
            `has ${Math.ceil(bytes / 1000)} kB, which not all mail takes. Send a link to the site, or the brief.`,
          ]
        : []),
    ],
  };
}

/** The least and the most pages of each layout. */
function pagesOf(slides: number): Readonly<Record<PdfJob['layout'], readonly [number, number]>> {
  const fronts = Math.max(1, Math.ceil(slides / 24));
  const together = (layout: Layout): readonly [number, number] => {
    const pages = Math.ceil(slides / (slidesOnPage[layout] ?? 1));
    return [pages + 1, pages + fronts + 1];
  };
  return {
    slides: [slides, slides],
    notes: [slides + 1, slides + 1 + fronts + Math.ceil(slides / 8)],
    'two-up': together('two-up'),
    'three-up': together('three-up'),
    brief: [1, slides > 30 ? slides : 4],
  };
}
