/** What the PDFs of a deck are made of, as one hash: by it a build knows whether they still are what it would print. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fontVersion } from './fonts/load-font.ts';
import type { LoadedDeck } from './load-deck.ts';
import { readText } from './read-text.ts';

/** The hash of both printed pages, of all that gives them their looks, and of what builds and prints them. */
export async function fingerprintOf(
  root: string,
  { origin, fonts, images, renderPages }: Pick<LoadedDeck, 'origin' | 'fonts' | 'images' | 'renderPages'>,
): Promise<string> {
  // The page says of which commit it is, but prints only the day.
  const { index, handout } = renderPages('public', { ...origin, version: '', revision: '' }, []);
  const versions = [fontVersion(), ...fonts.map(({ version }) => version)];
  const hash = createHash('sha256').update(JSON.stringify([index, handout, versions, [...images]]));
  for (const file of ['index.html', 'handout.html', ...(await listSources(root))])
    hash.update(file).update(readText(join(root, file)));
  return hash.digest('hex');
}

/** All sheets, and the program. */
async function listSources(root: string): Promise<string[]> {
  const files = await readdir(join(root, 'src'), { recursive: true });
  return files
    .map((file) => `src/${file.replaceAll(sep, '/')}`)
    .filter((file) => file.endsWith('.css') || /^src\/(?:pdf|site)\/.*\.ts$/u.test(file))
    .toSorted();
}
