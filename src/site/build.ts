/** Builds editions of a deck, all from one reading of it, and puts them in place when all are whole. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { formatReported } from '../check/report.ts';
import type { Edition } from '../page/edition.ts';
import { PDF_FOLDER } from '../page/handout/download.ts';
import { joinOffers, readOffer } from './downloads.ts';
import { editionNames, OUT } from './editions.ts';
import { sizeOf, writeFiles } from './files.ts';
import { fingerprintOf } from './fingerprint.ts';
import { findDeck } from './find-deck.ts';
import { loadDeck } from './load-deck.ts';
import { makeEdition } from './make-edition.ts';
import { OFFICE_FOLDER, readOfficeOffer } from './office-downloads.ts';
import { replaceFolders } from './replace-folders.ts';

/** What was built. */
export interface Built {
  readonly editions: readonly BuiltEdition[];
  /** What the rules find in the deck, and what is not offered with it, and why. */
  readonly remarks: readonly string[];
}

interface BuiltEdition {
  readonly folder: string;
  readonly fileCount: number;
  /** Bytes of all its files. */
  readonly size: number;
}

/**
 * Builds editions into folders below `out`, with the PDFs and the editable files that stand there. `load` gives the deck, if it has been read.
 * @throws an error whose `cause` is what went wrong; what stood in the folders stands there still.
 */
export async function buildEditions(
  root: string,
  editions: readonly Edition[],
  out = OUT,
  load = () => loadDeck(root, findDeck(root, process.env['DECK'])),
): Promise<Built> {
  const names = editions.map((edition) => editionNames[edition]);
  try {
    return await replaceFolders(out, names, async (aside) => {
      const deck = await load();
      const offer = joinOffers(
        await readOffer(join(out, PDF_FOLDER), () => fingerprintOf(root, deck)),
        await readOfficeOffer(join(out, OFFICE_FOLDER), deck),
      );
      const made = await Promise.all(editions.map((edition) => makeEdition(root, deck, edition, offer)));
      const written = made.map(async (files, index) => {
        const name = names[index] ?? '';
        await writeFiles(join(aside, name), files);
        return { folder: join(out, name), fileCount: files.size, size: sizeOf(files) };
      });
      return {
        editions: await Promise.all(written),
        remarks: [...deck.findings.map(formatReported), ...offer.remarks],
      };
    });
  } catch (cause) {
    throw new Error(describeWhatStands(names.map((name) => join(out, name))), { cause });
  }
}

function describeWhatStands(folders: readonly string[]): string {
  return folders
    .map((folder) => {
      const built = statSync(folder, { throwIfNoEntry: false })?.mtime;
      return built
        ? `${folder} was left as it is, built ${built.toLocaleString('sv')}.`
        : `${folder} was not built.`;
    })
    .join('\n');
}
