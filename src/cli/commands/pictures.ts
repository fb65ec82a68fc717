/** Takes pictures of slides for documents, as README.md shows them. */

import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findOrInstallBrowser, launchOptions } from '../../chromium/browser.ts';
import { takePictures } from '../../chromium/take-pictures.ts';
import { buildPrintedPages } from '../../pdf/printed-pages.ts';
import { OUT } from '../../site/editions.ts';
import { findDeck, OWN_DECK } from '../../site/find-deck.ts';
import { loadDeck } from '../../site/load-deck.ts';
import { deckHelp } from '../deck-help.ts';

const ADDRESS = 'http://deck.invalid/';

/** The documents that show slides, by the deck that these are of. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  [OWN_DECK]: 'README.md',
  'examples/weather/deck.ts': 'docs/authoring.md',
};

export const help = `Usage: npm run pictures -- [options] [slide ...]

  Writes a picture of each slide that is named, in English and at the last step: <slide>.png. By default those that
  README.md shows, of the deck weather those in docs/authoring.md, and of another all.

${deckHelp}
  --out <folder>  where to write (default docs, or dist/pictures where no document shows the deck)
  --help          show this`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const root = process.cwd();
  const loaded = await loadDeck(root, findDeck(root, process.env['DECK']));
  const document = DOCUMENTS[loaded.file];
  const out = values.out ?? (document ? 'docs' : join(OUT, 'pictures'));
  const wanted = positionals.length > 0 ? positionals : document ? picturedIn(document) : undefined;
  const slides = (wanted ?? loaded.deck.slides.map(({ id }) => id)).map((id) => {
    const slide = loaded.deck.slides.find((candidate) => candidate.id === id);
    if (slide) return slide;
    throw new Error(
      `There is no slide “${id}”. Use one of: ${loaded.deck.slides.map((one) => one.id).join(', ')}.`,
    );
  });
  const { deck: body } = await buildPrintedPages(root, loaded, 'public');
  await mkdir(out, { recursive: true });
  const browser = await chromium.launch({ ...launchOptions, executablePath: findOrInstallBrowser() });
  try {
    const page = await browser.newPage();
    await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await takePictures(page, ADDRESS, slides, (id) => join(out, `${id}.png`));
  } finally {
    await browser.close();
  }
  console.log(`Wrote ${slides.map(({ id }) => join(out, `${id}.png`)).join(', ')}.`);
  return 0;
}

/** The slides whose pictures a document shows. */
function picturedIn(document: string): string[] {
  return [...readFileSync(document, 'utf8').matchAll(/\((?:docs\/)?([\w-]+)\.png\)/gu)].flatMap(
    ([, id]) => id ?? [],
  );
}
