/** The editable files that were made of the deck, as its pages offer them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOfficeFile, planOfficeFiles, type OfficeDeck } from '../office/make-office-file.ts';
import type { OfficeDownload } from '../page/handout/download.ts';
import type { Offer } from './downloads.ts';
import type { LoadedDeck } from './load-deck.ts';

/** The folder of the editable files that editions offer; it stands beside those of the editions. */
export const OFFICE_FOLDER = 'office';

/**
 * The files in a folder that are what would be made of the deck now, byte for byte: they are made in no time, so that
 * nothing else need tell. None that has the speaker's notes is among them.
 */
export async function readOfficeOffer(
  folder: string,
  deck: Pick<LoadedDeck, 'deck' | keyof OfficeDeck>,
): Promise<Offer> {
  const downloads: OfficeDownload[] = [];
  const files = new Map<string, Uint8Array>();
  const remarks: string[] = [];
  for (const job of planOfficeFiles(deck.deck.languages, false)) {
    const path = join(folder, job.file);
    if (!existsSync(path)) continue;
    const content = await readFile(path);
    if (content.equals(await makeOfficeFile(job, deck))) {
      const { file, format, language } = job;
      downloads.push({ file, format, language, bytes: content.length });
      files.set(`${OFFICE_FOLDER}/${file}`, content);
    } else
      remarks.push(
        `${path} is not what would be made now, so it is not offered. npm run office makes it anew.`,
      );
  }
  return { downloads, files, remarks };
}
