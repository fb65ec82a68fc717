/** Subsets of Noto Sans TC: for each weight only the characters that are really set in it. */
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { CharactersByWeight } from './characters.ts';
import { canDraw, checkCoverage, type FindTexts } from './coverage.ts';
import type { DeckFont } from './deck-fonts.ts';
import { fontPath, fontVersion } from './load-font.ts';
import { noteUse } from './tidy-cache.ts';
import { weights, type Weight } from './weights.ts';

/** A font file for one weight. */
export interface FontFile {
  readonly weight: Weight;
  /** The characters that it draws. */
  readonly text: string;
  readonly woff2: Buffer;
}

/** OpenType features that text of a deck uses: kerning, and the narrower punctuation of `text-spacing-trim`. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'halt', 'chws', 'palt', 'pwid'];

/** Entries of a font's `name` table that come along: its licence, and where that can be read. One file is carried alone. */
const NAMES = [13, 14];

/** One font file a weight. Finished files are kept in `cacheFolder`, by what went into them. */
export async function subsetFonts(
  characters: CharactersByWeight,
  cacheFolder: string,
  findTexts?: FindTexts,
): Promise<FontFile[]> {
  await mkdir(cacheFolder, { recursive: true });
  const wanted = weights.map((weight) => {
    const text = [...(characters.get(weight)?.keys() ?? [])].toSorted().join('');
    return { weight, text, file: join(cacheFolder, `${nameOf(`${fontVersion()} ${weight}`, text)}.woff2`) };
  });
  // Of what has been made before, every character has been looked up before.
  const unmade = new Set(wanted.filter(({ file }) => !existsSync(file)).map(({ weight }) => weight));
  checkCoverage(new Map([...characters].filter(([weight]) => unmade.has(weight))), canDraw, findTexts);
  return Promise.all(
    wanted.map(async ({ weight, text, file }) => ({
      weight,
      text,
      woff2: await cached(file, () => subset(fontPath(weight), text)),
    })),
  );
}

/** What a deck's font draws, in one file. */
export async function subsetDeckFont(
  { path, version }: DeckFont,
  text: string,
  cacheFolder: string,
): Promise<Buffer> {
  return cached(join(cacheFolder, `${nameOf(version, text)}.woff2`), () => subset(path, text));
}

function nameOf(version: string, text: string): string {
  return createHash('sha256').update([version, FEATURES, NAMES, text].join('\n')).digest('hex').slice(0, 32);
}

/** One thread for all fonts: to start what packs WOFF2 takes longer than to pack any of them. */
let subsetter: Worker | undefined;

async function subset(source: string, text: string): Promise<Buffer> {
  subsetter ??= new Worker(new URL('./subset-worker.mjs', import.meta.url));
  // No reason to go on when all else is done; what is waited for keeps the program alive by its port.
  subsetter.unref();
  const { port1: answer, port2: port } = new MessageChannel();
  const job = { source, text, features: FEATURES, names: NAMES, port };
  subsetter.postMessage(job, [port]);
  const [{ woff2, error }] = (await once(answer, 'message')) as [{ woff2?: Uint8Array; error?: unknown }];
  answer.close();
  if (!woff2) throw error;
  return Buffer.from(woff2);
}

/** Files being made, so that two editions that are built side by side make each once. */
const making = new Map<string, Promise<Buffer>>();

/** What stands in the cache at a path, made where it does not. */
export function cached(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const made = making.get(path) ?? readOrMake(path, make);
  making.set(path, made);
  // What failed is tried again by the next build of a server that goes on.
  made.catch(() => making.delete(path));
  return made;
}

async function readOrMake(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    const kept = await readFile(path);
    await noteUse(path);
    return kept;
  } catch {
    const made = await make();
    // Written beside and then renamed, so that an interrupted build leaves no half of a font to be found again.
    const beside = `${path}.${randomUUID()}`;
    await writeFile(beside, made);
    await rename(beside, path);
    return made;
  }
}
