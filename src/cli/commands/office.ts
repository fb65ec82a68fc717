/** Makes editable files of the slides, as ODP and PPTX in both languages, for the next build to offer. */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeOfficeFile, planOfficeFiles } from '../../office/make-office-file.ts';
import { writeFiles } from '../../site/files.ts';
import { OUT } from '../../site/editions.ts';
import { findDeck } from '../../site/find-deck.ts';
import { loadDeck } from '../../site/load-deck.ts';
import { OFFICE_FOLDER } from '../../site/office-downloads.ts';
import { replaceFolders } from '../../site/replace-folders.ts';
import { deckHelp } from '../deck-help.ts';

export const help = `Usage: npm run office -- [options]

  Writes the slides as editable files, deck-<language>.odp and .pptx, to dist/office. What stands there is replaced when
  all are made. The next npm run build offers them for download, as long as it would make the same.

  --notes         with the speaker's notes, for the presenter: to dist/office-with-notes, which is never offered

${deckHelp}
  --out <folder>  where to write (default dist)
  --help          show this`;

/** Where files with the speaker's notes are written, beside those that anybody may have. */
const WITH_NOTES = 'office-with-notes';

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { notes: { type: 'boolean', default: false }, out: { type: 'string', default: OUT } },
  });
  const { notes, out } = values;
  const root = process.cwd();
  const deck = await loadDeck(root, findDeck(root, process.env['DECK']));
  const folder = notes ? WITH_NOTES : OFFICE_FOLDER;
  const jobs = planOfficeFiles(deck.deck.languages, notes);
  await replaceFolders(out, [folder], async (aside) => {
    for (const [index, job] of jobs.entries()) {
      const content = await makeOfficeFile(job, deck);
      await writeFiles(join(aside, folder), new Map([[job.file, content]]));
      const size = String(Math.ceil(content.length / 1000)).padStart(4);
      console.log(
        `✓ ${index + 1}/${jobs.length} ${job.file.padEnd(28)} ${deck.deck.slides.length} slides ${size} kB`,
      );
    }
  });
  console.log(`\nWrote ${join(out, folder)} in ${(performance.now() / 1000).toFixed(1)} s.`);
  return 0;
}
