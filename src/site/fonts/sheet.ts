/** The style sheet of the subset fonts, beside the font files that it names. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontFile } from './subset.ts';
import { noteUse } from './tidy-cache.ts';
import { weightSheet } from './weights.ts';

/** A font of the deck, cut to the characters that it draws. */
interface DeckFontFile {
  readonly text: string;
  readonly woff2: Buffer;
}

/** What a page is set in. */
export interface SheetFonts {
  /** A file a weight. */
  readonly fonts: readonly FontFile[];
  /** What the first view needs, where that comes in files of its own; none by default. */
  readonly ofFirstView?: readonly FontFile[] | undefined;
  /** The fonts that the deck brings; none by default. */
  readonly ofDeck?: readonly DeckFontFile[];
}

/**
 * Writes the fonts and their sheet, for Vite to pick up; returns the sheet's path. They stand in a folder below `cache`
 * that is named for what they are, so that builds of several decks at once do not read each other's.
 */
export async function writeFontSheet(
  cache: string,
  { fonts, ofFirstView = [], ofDeck = [] }: SheetFonts,
): Promise<string> {
  const files = [
    ...fonts.map(({ weight, woff2 }) => ({ name: fileName(weight), woff2 })),
    ...ofFirstView.map(({ weight, woff2 }) => ({ name: fileName(weight, 'first-view-'), woff2 })),
    ...ofDeck.map(({ woff2 }, index) => ({ name: deckFileName(index), woff2 })),
  ];
  const faces = [
    ...fonts.map(({ weight }) => fontFace(weight, fileName(weight))),
    // A browser takes faces for one only where all but their characters is the same; of several it asks the last first.
    ...ofFirstView.map(({ weight, text }) =>
      fontFace(weight, fileName(weight, 'first-view-'), `;unicode-range:${rangeOf(text)}`),
    ),
    ...ofDeck.flatMap(({ text }, index) =>
      fonts.map(({ weight }) => fontFace(weight, deckFileName(index), `;unicode-range:${rangeOf(text)}`)),
    ),
  ];
  const css = [...faces, weightSheet()].join('\n');
  const hash = createHash('sha256').update(css);
  for (const { woff2 } of files) hash.update(woff2);
  const folder = join(cache, `sheet-${hash.digest('hex').slice(0, 32)}`);
  if (existsSync(folder)) await noteUse(folder);
  else {
    await mkdir(cache, { recursive: true });
    const aside = await mkdtemp(`${folder}.`);
    await Promise.all(files.map(({ name, woff2 }) => writeFile(join(aside, name), woff2)));
    await writeFile(join(aside, 'fonts.css'), css);
    // Where another build was faster, its folder holds the same.
    await rename(aside, folder).catch(() => rm(aside, { recursive: true }));
  }
  return join(folder, 'fonts.css');
}

function fontFace(weight: number, file: string, range = ''): string {
  return `@font-face{font-family:'Noto Sans TC';font-style:normal;font-weight:${weight};font-display:swap;src:url('./${file}') format('woff2')${range}}`;
}

/** The characters of a text, those that follow each other together. */
function rangeOf(text: string): string {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const starts = points.filter((point, index) => points[index - 1] !== point - 1);
  const ends = points.filter((point, index) => points[index + 1] !== point + 1);
  const hex = (point: number): string => point.toString(16);
  return starts
    .map((start, index) => [start, ends[index] ?? start] as const)
    .map(([start, end]) => `U+${hex(start)}${start === end ? '' : `-${hex(end)}`}`)
    .join();
}

function deckFileName(index: number): string {
  return `of-the-deck-${index + 1}.woff2`;
}

function fileName(weight: number, part = ''): string {
  return `noto-sans-tc-${part}${weight}.woff2`;
}
