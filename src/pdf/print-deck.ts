/** Prints a deck with a browser of its own. */
import { rm } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findOrInstallBrowser, launchOptions } from '../chromium/browser.ts';
import type { LoadedDeck } from '../site/load-deck.ts';
import type { Made } from './end-pdf.ts';
import { planJobs, type PdfOptions } from './job.ts';
import { makePdfs } from './make.ts';
import { buildPrintedPages } from './printed-pages.ts';
import type { Timing } from './timing.ts';

/** Where a PDF is put that is short of something, to be looked at. */
const REJECTS = '.cache/pdf/rejected';

/**
 * Prints the PDFs of these options into a folder; `report` hears of each, and how many there will be.
 * @throws that some are short of something, when all have been made.
 */
export async function printDeck(
  root: string,
  deck: LoadedDeck,
  options: PdfOptions,
  folder: string,
  timing: Timing,
  report: (made: Made, all: number) => void,
): Promise<readonly Made[]> {
  const jobs = planJobs(options);
  // What an earlier run left there has nothing to do with this one.
  await rm(REJECTS, { recursive: true, force: true });
  // The browser starts while the pages are built.
  const [browser, pages] = await Promise.all([
    chromium.launch({ ...launchOptions, executablePath: findOrInstallBrowser() }),
    timing.time('pages', () => buildPrintedPages(root, deck, options.notes ? 'presenter' : 'public')),
  ]);
  try {
    const making = {
      browser,
      pages,
      deck: deck.deck,
      date: deck.origin.date,
      families: deck.fonts.map(({ name }) => name),
      folder,
      rejects: REJECTS,
      timing,
    };
    const made = await timing.time('print', () => makePdfs(jobs, making, (one) => report(one, jobs.length)));
    if (made.every(({ problems }) => problems.length === 0)) return made;
    throw new Error(`Those marked ✗ are short of something. They are in ${REJECTS}, to be looked at.`);
  } finally {
    await browser.close();
  }
}
