/** Makes PDFs: one browser, pages side by side, each checked before it gets its name. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Deck } from '../deck/deck.ts';
import { paperSizes, type Download } from '../page/handout/choices.ts';
import { handoutText } from '../text/words/handout-text.ts';
import { PDFDocument } from '@cantoo/pdf-lib';
import { checkPdf } from './check.ts';
import { checkStructure } from './check-structure.ts';
import { finishPdf } from './finish.ts';
import type { PdfJob } from './job.ts';
import { readStructure } from './read-structure.ts';
import { checkUa } from './ua/check-ua.ts';
import { openPrinter, type Pages, type Printer } from './print-page.ts';

/** What PDFs are made of. */
export interface Making {
  readonly browser: Browser;
  readonly pages: Pages;
  readonly deck: Deck;
  readonly date: string;
  /** The names of fonts that the deck brings. */
  readonly families: readonly string[];
  /** Where they are written. */
  readonly folder: string;
  /** Where a PDF is put that is short of something, to be looked at. */
  readonly rejects: string;
  /** How many pages of the browser print at a time. */
  readonly sideBySide: number;
}

/** A PDF that was written, or what was wrong with it. */
export interface Made {
  readonly job: PdfJob;
  readonly download: Download;
  readonly seconds: number;
  readonly problems: readonly string[];
}

/** At most this many bytes a PDF, so that it goes by mail. */
const MOST_BYTES = 1_000_000;

/** Makes every job; `report` hears of each as it ends. */
export async function makePdfs(
  jobs: readonly PdfJob[],
  making: Making,
  report: (made: Made) => void,
): Promise<readonly Made[]> {
  await mkdir(making.folder, { recursive: true });
  const queue = [...jobs];
  const done: Made[] = [];
  const work = async (): Promise<void> => {
    const printer = await openPrinter(making.browser, making.pages);
    try {
      for (let job = queue.shift(); job; job = queue.shift()) {
        const made = await makeOne(job, making, printer);
        done.push(made);
        report(made);
      }
    } finally {
      await printer.close();
    }
  };
  await Promise.all(Array.from({ length: making.sideBySide }, work));
  return jobs.flatMap((job) => done.find((made) => made.job === job) ?? []);
}

async function makeOne(
  job: PdfJob,
  { deck, date, families, folder, rejects }: Making,
  printer: Printer,
): Promise<Made> {
  const start = performance.now();
  const { language, layout, file } = job;
  const printed = await printer.print(job);
  const bytes = await finishPdf(printed.bytes, {
    deck,
    language,
    subject: handoutText[layout][language],
    date,
    grouped: layout !== 'brief',
    facts: printed.facts,
  });
  const verdict = await checkPdf(bytes, {
    deck,
    job,
    date,
    facts: printed.facts,
    families: ['NotoSansTC', ...families],
    size: pageSize(job),
  });
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const problems = [
    ...verdict.problems,
    ...checkUa(bytes, pdf),
    ...checkStructure(readStructure(pdf)),
    ...(bytes.length > MOST_BYTES ? [`has ${bytes.length} bytes`] : []),
  ];
  const place = problems.length === 0 ? folder : rejects;
  await mkdir(place, { recursive: true });
  await writeWhole(join(place, file), bytes);
  return {
    job,
    download: { file, layout, language, pages: verdict.pages, bytes: bytes.length },
    seconds: (performance.now() - start) / 1000,
    problems,
  };
}

/** Writes beside the final name and renames, so that what bears the name is whole. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, content);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}

/** Width and height of a job's pages in points. Slides are 1920 × 1080 px of 1/96 inch. */
function pageSize({ layout, paper }: PdfJob): readonly [number, number] {
  if (layout === 'slides') return [1440, 810];
  const [width, height] = paperSizes[paper];
  return [(width / 25.4) * 72, (height / 25.4) * 72];
}
