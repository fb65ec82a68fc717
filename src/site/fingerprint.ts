/** What the PDFs of a deck are made of, as one hash: by it a build knows whether they still are what it would print. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DeckSpec, SlideSpec } from '../deck/spec.ts';
import type { LoadedDeck } from './load-deck.ts';
import { readText } from './read-text.ts';

/**
 * The hash of a deck as far as it is printed, of the day that stands on paper, and of all that lays it out and prints it.
 * What only the speaker sees may change.
 */
export async function fingerprintOf(
  root: string,
  { origin, fonts, images, ingredients }: Pick<LoadedDeck, 'origin' | 'fonts' | 'images' | 'ingredients'>,
): Promise<string> {
  const { spec, drawings, engine } = ingredients;
  const versions = fonts.map(({ version }) => version);
  const named = [...drawings.forDeck, ...drawings.forInterface];
  const data = [printedOf(spec), named, versions, [...images], origin.date];
  const hash = createHash('sha256').update(JSON.stringify(data));
  for (const file of await listSources(root, engine)) hash.update(file).update(readText(join(root, file)));
  return hash.digest('hex');
}

/** A deck without what no public page prints. */
function printedOf({ sections, backup = [], ...rest }: DeckSpec): unknown {
  const strip = (slide: SlideSpec): unknown => ({ ...slide, notes: undefined, seconds: undefined });
  return [rest, backup.map(strip), ...sections.map(({ slides, ...section }) => [section, slides.map(strip)])];
}

/** The templates, the versions of packages, the engine's pure parts, all sheets, and the program, by their paths from the root. */
async function listSources(root: string, engine: readonly string[]): Promise<string[]> {
  const files = (await readdir(join(root, 'src'), { recursive: true })).map((file) => join('src', file));
  const others = files.filter((file) => file.endsWith('.css') || /^src.(?:pdf|site)\b.*\.ts$/u.test(file));
  const all = [...engine.map((file) => relative(root, file)), ...others];
  return [
    'index.html',
    'handout.html',
    'package-lock.json',
    ...new Set(all.map((file) => file.split(sep).join('/'))),
  ].toSorted();
}
