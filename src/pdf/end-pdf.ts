/** Ends a PDF that the browser has printed: completes it, checks it, and gives it its name. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deck } from '../deck/deck.ts';
import { paperSizes } from '../media/paper.ts';
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../media/screen.ts';
import type { Download } from '../page/handout/download.ts';
import { handoutText } from '../text/words/handout-text.ts';
import { checkPdf } from './check.ts';
import { finishPdf } from './finish.ts';
import type { PdfJob } from './job.ts';
import type { Printed } from './print-page.ts';
import type { Timing } from './timing.ts';
import { writeWhole } from './write-whole.ts';

/** What PDFs are ended with. */
export interface Ending {
  readonly deck: Deck;
  readonly date: string;
  /** The names of the fonts that the deck brings. */
  readonly families: readonly string[];
  /** Where they are written. */
  readonly folder: string;
  /** Where a PDF is put that is short of something, to be looked at. */
  readonly rejects: string;
  readonly timing: Timing;
}

/** A PDF that was written, or what was wrong with it. */
export interface Made {
  readonly job: PdfJob;
  readonly download: Download;
  /** What is wrong with it. */
  readonly problems: readonly string[];
  /** What an author may want to change. */
  readonly warnings: readonly string[];
}

/** Ends the PDF of a job. */
export async function endPdf(
  job: PdfJob,
  { bytes: printed, facts }: Printed,
  { deck, date, families, folder, rejects, timing }: Ending,
): Promise<Made> {
  const { language, layout, file } = job;
  const subject = handoutText[layout][language];
  const bytes = await timing.time('finish', () =>
    finishPdf(printed, { deck, language, subject, date, grouped: layout !== 'brief', facts }),
  );
  const { pages, problems, warnings } = await timing.time('check', () =>
    checkPdf(bytes, {
      deck,
      job,
      date,
      facts,
      families: ['NotoSansTC', ...families],
      size: pageSize(job),
    }),
  );
  const place = problems.length === 0 ? folder : rejects;
  await mkdir(place, { recursive: true });
  await writeWhole(join(place, file), bytes);
  return {
    job,
    download: { file, layout, language, pages, bytes: bytes.length },
    problems,
    warnings,
  };
}

/** Width and height of a job's pages in points. A pixel of a slide is 1/96 inch. */
function pageSize({ layout, paper }: PdfJob): readonly [number, number] {
  if (layout === 'slides') return [(SLIDE_WIDTH / 96) * 72, (SLIDE_HEIGHT / 96) * 72];
  const [width, height] = paperSizes[paper];
  return [(width / 25.4) * 72, (height / 25.4) * 72];
}
