/** Makes PDFs of slides and handouts, in both languages, each checked, and puts them on the site. */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Made } from '../../pdf/end-pdf.ts';
import { readPdfOptions } from '../../pdf/job.ts';
import { printDeck } from '../../pdf/print-deck.ts';
import { startTiming } from '../../pdf/timing.ts';
import { UA_COVERAGE } from '../../pdf/ua/check-ua.ts';
import { buildEditions } from '../../site/build.ts';
import { PDF_FOLDER, writeManifest } from '../../site/downloads.ts';
import { OUT } from '../../site/editions.ts';
import { fingerprintOf } from '../../site/fingerprint.ts';
import { findDeck } from '../../site/find-deck.ts';
import { loadDeck } from '../../site/load-deck.ts';
import { replaceFolders } from '../../site/replace-folders.ts';
import { deckHelp } from '../deck-help.ts';
import { describeBuild } from '../describe-build.ts';

export const help = `Usage: npm run pdf -- [options]

  Prints slides and four handouts in both languages to dist/pdf, checks them, and builds both editions with them.
  What stands there is replaced when all are good.

  With one of these it prints to dist/print instead, and publishes nothing:
  --lang <list>     zh, en (default both)
  --layout <list>   slides, notes, two-up, three-up, brief (default all)
  --paper <paper>   a4 or letter (default a4)
  --grey            handouts in greyscale
  --theme <theme>   light or dark, of the slides (default light)
  --notes           print the speaker's notes on notes pages

${deckHelp}
  --out <folder>    where to write (default dist)
  --timing          say where the time went
  --help            show this`;

/** Where other PDFs than the public ones are printed to, beside those. */
const PRINT_FOLDER = 'print';

export async function run(args: string[]): Promise<number> {
  const timing = startTiming();
  const { values } = parseArgs({
    args,
    options: {
      lang: { type: 'string' },
      layout: { type: 'string' },
      paper: { type: 'string' },
      grey: { type: 'boolean' },
      theme: { type: 'string' },
      notes: { type: 'boolean' },
      out: { type: 'string', default: OUT },
      timing: { type: 'boolean', default: false },
    },
  });
  const { out, timing: isTimed, ...choices } = values;
  const options = readPdfOptions(choices);
  const isPublic = Object.keys(choices).length === 0;
  const root = process.cwd();
  const deck = await timing.time('deck', () => loadDeck(root, findDeck(root, process.env['DECK'])));
  const print = (folder: string): Promise<readonly Made[]> =>
    printDeck(root, deck, options, folder, timing, reportInTurn());
  if (isPublic) {
    await replaceFolders(out, [PDF_FOLDER], async (aside) => {
      const folder = join(aside, PDF_FOLDER);
      const downloads = (await print(folder)).map(({ download }) => download);
      await writeManifest(folder, await fingerprintOf(root, deck), downloads);
    });
  } else await print(join(out, PRINT_FOLDER));
  const seconds = (performance.now() / 1000).toFixed(1);
  console.log(`\nPrinted to ${join(out, isPublic ? PDF_FOLDER : PRINT_FOLDER)} in ${seconds} s.`);
  console.log(`PDF/UA-1: ${UA_COVERAGE} in each file; what breaks one stands below its name.`);
  if (isPublic) {
    const start = performance.now();
    const built = await timing.time('site', () =>
      buildEditions(root, ['public', 'presenter'], out, () => Promise.resolve(deck)),
    );
    console.log(describeBuild(built, performance.now() - start));
  }
  if (isTimed) console.log(`\n${timing.format()}`);
  return 0;
}

/** Prints a line for each PDF as it ends, and below it what is wrong or unusual. */
function reportInTurn(): (made: Made, all: number) => void {
  let ended = 0;
  return ({ download: { file, pages, bytes }, problems, warnings }, all) => {
    ended += 1;
    const mark = problems.length === 0 ? '✓' : '✗';
    const facts = `${String(pages).padStart(3)} pages ${String(Math.ceil(bytes / 1000)).padStart(4)} kB`;
    const line = `${mark} ${String(ended).padStart(2)}/${all} ${file.padEnd(16)} ${facts}`;
    const remarks = [...problems.slice(0, 12), ...warnings].map((remark) => `      ${remark}`);
    console.log([line, ...remarks].join('\n'));
  };
}
