/** Subsets of Noto Sans TC: for each weight only the characters that are really set in it. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
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

const require = createRequire(import.meta.url);

/** One font file a weight. Finished files are kept in `cacheFolder`, by what went into them. */
export async function subsetFonts(characters: CharactersByWeight, cacheFolder: string): Promise<FontFile[]> {
  const sources = new Map(
    await Promise.all(
      weights.map(
        async (weight) => [weight, await readFile(require.resolve(`${PACKAGE}/${FILES[weight]}`))] as const,
      ),
    ),
  );
  checkCoverage(characters, (weight) => coverageOf(sources.get(weight) ?? Buffer.alloc(0)));
  await mkdir(cacheFolder, { recursive: true });
  const files: FontFile[] = [];
  for (const [weight, source] of sources) {
    const text = [...(characters.get(weight)?.keys() ?? [])].toSorted().join('');
    const name = createHash('sha256')
      .update(source)
      .update(String(weight))
      .update(FEATURES.join())
      .update(text)
      .digest('hex');
    files.push({
      weight,
      woff2: await cached(join(cacheFolder, `${name.slice(0, 32)}.woff2`), () => subset(source, text)),
    });
  }
  return files;
}

function subset(source: Buffer, text: string): Promise<Buffer> {
  return subsetFont(source, text, { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true });
}

async function cached(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
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
