/** Makes the PDFs in dist/pdf: slides and handouts, in both languages, each checked. */

import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findOrInstallBrowser, launchOptions } from '../../chromium/browser.ts';
import { MANIFEST, PDF_FOLDER } from '../../site/downloads.ts';
import { deckFile, loadDeck } from '../../site/load-deck.ts';
import { planJobs, readPdfOptions } from '../../pdf/job.ts';
import { makePdfs, writeWhole, type Made } from '../../pdf/make.ts';
import { UA_COVERAGE } from '../../pdf/ua/check-ua.ts';
import { buildPrintedPages } from '../../pdf/printed-pages.ts';

export const help = `Usage: npm run pdf -- [options]

  Prints slides and handouts with a headless browser and checks each PDF.

  --lang <list>     zh, en (default both)
  --layout <list>   slides, notes, two-up, three-up, brief (default all)
  --paper <paper>   a4 or letter (default a4)
  --grey            handouts in greyscale
  --theme <theme>   light or dark, of the slides (default light)
  --notes           print the speaker's notes on notes pages
  --deck <file>     another deck (default slides/deck.ts, or DECK)
  --out <folder>    where to write (default dist/pdf)
  --help            show this

A run with all defaults is what npm run build then offers for download.`;

const SCRATCH = '.cache/pdf';

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      lang: { type: 'string' },
      layout: { type: 'string' },
      paper: { type: 'string' },
      grey: { type: 'boolean' },
      theme: { type: 'string' },
      notes: { type: 'boolean' },
      deck: { type: 'string' },
      out: { type: 'string', default: PDF_FOLDER },
    },
  });
  const options = readPdfOptions(values);
  if (values.deck) process.env['DECK'] = resolve(values.deck);
  const root = process.cwd();
  const loaded = await loadDeck(root, deckFile(root, process.env));
  const pages = await buildPrintedPages(root, loaded);
  const executablePath = findOrInstallBrowser();
  const jobs = planJobs(options);
  await mkdir(values.out, { recursive: true });
  // What the folder's pages offer is said anew at the end, once every PDF is there.
  await rm(join(values.out, MANIFEST), { force: true });

  const start = performance.now();
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  let ended = 0;
  try {
    const made = await makePdfs(
      jobs,
      {
        browser,
        pages,
        deck: loaded.deck,
        date: loaded.origin.date,
        families: loaded.fonts.map(({ name }) => name),
        folder: values.out,
        rejects: join(SCRATCH, 'rejected'),
        sideBySide: Math.min(2, availableParallelism()),
      },
      (one) => console.log(progressLine(one, (ended += 1), jobs.length)),
    );
    const seconds = (performance.now() - start) / 1000;
    console.log(`\n${made.length} PDFs in ${seconds.toFixed(1)} s, from the start of the browser.`);
    console.log(`PDF/UA-1: ${UA_COVERAGE} in each file; what breaks one stands below its name.`);
    if (made.some(({ problems }) => problems.length > 0)) {
      console.error(
        `Those marked ✗ are short of something. They are in ${join(SCRATCH, 'rejected')}, to be looked at.`,
      );
      return 1;
    }
    const isOffered = args.length === 0;
    if (isOffered) {
      const files = made.map(({ download }) => download);
      await writeWhole(
        join(values.out, MANIFEST),
        `${JSON.stringify({ of: loaded.fingerprint, files }, null, 2)}\n`,
      );
      console.log('npm run build puts them on the site.');
    }
    return 0;
  } finally {
    await browser.close();
  }
}

function progressLine({ download, seconds, problems }: Made, ended: number, all: number): string {
  const { file, pages, bytes } = download;
  const facts = `${String(pages).padStart(3)} pages ${String(Math.ceil(bytes / 1000)).padStart(4)} kB ${seconds.toFixed(1).padStart(5)} s`;
  const line = `${problems.length === 0 ? '✓' : '✗'} ${String(ended).padStart(2)}/${all} ${file.padEnd(16)} ${facts}`;
  return [line, ...problems.slice(0, 12).map((problem) => `      ${problem}`)].join('\n');
}
