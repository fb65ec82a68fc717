/** The PDFs that were made of a deck, as its pages offer them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download } from '../page/handout/choices.ts';
import type { Files } from './files.ts';

/** Where PDFs are made, from the root of the project. */
export const PDF_FOLDER = 'dist/pdf';

/** Stands beside the PDFs: what they were made of, and what they are. */
export const MANIFEST = 'made.json';

/** What a manifest says. */
interface Made {
  /** Fingerprint of the handout's content that they were made of. */
  readonly of: string;
  readonly files: readonly Download[];
}

/** The PDFs in a folder if they were made of this very content; else none, so that nothing stale is offered. */
export async function offeredDownloads(folder: string, fingerprint: string): Promise<readonly Download[]> {
  const made = await readMade(folder);
  return made?.of === fingerprint ? made.files : [];
}

/** The files that a page offers, as they stand beside it. */
export async function readDownloads(folder: string, downloads: readonly Download[]): Promise<Files> {
  return new Map(
    await Promise.all(
      downloads.map(async ({ file }) => [`pdf/${file}`, await readFile(join(folder, file))] as const),
    ),
  );
}

async function readMade(folder: string): Promise<Made | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Made;
  } catch {
    return undefined;
  }
}
