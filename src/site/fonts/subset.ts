/** Subsets of Noto Sans TC: for each weight only the characters that are really set in it. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CharactersByWeight } from './characters.ts';
import { checkCoverage, coverageOf } from './coverage.ts';
import { weights, type Weight } from './weights.ts';

/** A font file for one weight. */
export interface FontFile {
  readonly weight: Weight;
  readonly woff2: Buffer;
}

const PACKAGE = '@expo-google-fonts/noto-sans-tc';
const FILES: Readonly<Record<Weight, string>> = {
  400: '400Regular/NotoSansTC_400Regular.ttf',
  500: '500Medium/NotoSansTC_500Medium.ttf',
  700: '700Bold/NotoSansTC_700Bold.ttf',
};

/** OpenType features that text of a deck uses: kerning, and the narrower punctuation of `text-spacing-trim`. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'halt', 'chws', 'palt', 'pwid'];

/** Entries of a font's `name` table that come along: its licence, and where that can be read. One file is carried alone. */
const NAMES = [13, 14];

const require = createRequire(import.meta.url);

/** The whole font of a weight, as its package has it. */
export function fontPath(weight: Weight): string {
  return require.resolve(`${PACKAGE}/${FILES[weight]}`);
}

/** One font file a weight. Finished files are kept in `cacheFolder`, by what went into them. */
export async function subsetFonts(characters: CharactersByWeight, cacheFolder: string): Promise<FontFile[]> {
  await mkdir(cacheFolder, { recursive: true });
  const sources = await Promise.all(
    weights.map(async (weight) => {
      const path = fontPath(weight);
      return { weight, path, font: await readFile(path) };
    }),
  );
  const fonts = new Map(sources.map(({ weight, font }) => [weight, font]));
  checkCoverage(characters, (weight) => coverageOf(fonts.get(weight) ?? Buffer.alloc(0)));

  return Promise.all(
    sources.map(async ({ weight, path, font }) => {
      const text = [...(characters.get(weight)?.keys() ?? [])].toSorted().join('');
      const key = createHash('sha256')
        .update(font)
        .update(FEATURES.join())
        .update(NAMES.join())
        .update(text)
        .digest('hex');
      const woff2 = await cached(join(cacheFolder, `${key.slice(0, 32)}.woff2`), () => subset(path, text));
      return { weight, woff2 };
    }),
  );
}

async function subset(source: string, text: string): Promise<Buffer> {
  const worker = new Worker(new URL('./subset-worker.mjs', import.meta.url), {
    workerData: { source, text, features: FEATURES, names: NAMES },
  });
  const [woff2] = (await once(worker, 'message')) as [Uint8Array];
  return Buffer.from(woff2);
}

/** Files being made, so that two editions that are built side by side make each once. */
const making = new Map<string, Promise<Buffer>>();

function cached(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const made = making.get(path) ?? readOrMake(path, make);
  making.set(path, made);
  // What failed is tried again by the next build of a server that goes on.
  made.catch(() => making.delete(path));
  return made;
}

async function readOrMake(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    const made = await make();
    // Written beside and then renamed, so that an interrupted build leaves no half of a font to be found again.
    await writeFile(`${path}.${process.pid}`, made);
    await rename(`${path}.${process.pid}`, path);
    return made;
  }
}
