/** Takes pictures of slides for documents, as README.md shows them. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findOrInstallBrowser, launchOptions } from '../../chromium/browser.ts';
import { takePictures } from '../../chromium/take-pictures.ts';
import { buildPrintedPages } from '../../pdf/printed-pages.ts';
import { deckFile, loadDeck } from '../../site/load-deck.ts';

const ADDRESS = 'http://deck.invalid/';

export const help = `Usage: npm run pictures -- [options] [slide ...]

  Writes a picture of each slide of README.md, and of those that are named, in English and at the last step:
  docs/<slide>.png.

  --out <folder>  where to write (default docs)
  --help          show this`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string', default: 'docs' } },
  });
  const root = process.cwd();
  const loaded = await loadDeck(root, deckFile(root, process.env));
  const slides = positionals.map((id) => {
    const slide = loaded.deck.slides.find((candidate) => candidate.id === id);
    if (slide) return slide;
    throw new Error(
      `There is no slide “${id}”. Use one of: ${loaded.deck.slides.map((one) => one.id).join(', ')}.`,
    );
  });
  const { deck: body } = await buildPrintedPages(root, loaded, 'public');
  await mkdir(values.out, { recursive: true });
  const browser = await chromium.launch({ ...launchOptions, executablePath: findOrInstallBrowser() });
  try {
    const page = await browser.newPage();
    await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await takePictures(page, ADDRESS, slides, (id) => join(values.out, `${id}.png`));
  } finally {
    await browser.close();
  }
  console.log(`Wrote ${slides.map(({ id }) => join(values.out, `${id}.png`)).join(', ')}.`);
  return 0;
}
