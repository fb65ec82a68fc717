/** Drawings, read from folders of SVG files. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readText } from './read-text.ts';

/** Drawings by name, as the content of an SVG `symbol`. */
type Icons = ReadonlyMap<string, string>;

/** What pages are drawn with. */
export interface Drawings {
  /** Those that a deck may name: the stock, and those in `icons` beside the deck, which come first. */
  readonly forDeck: Icons;
  /** Those of the interface; each name begins with `ui-`. */
  readonly forInterface: Icons;
}

/** Where the project has its own drawings. */
export const iconFolders = { forDeck: 'assets/icons', forInterface: 'assets/interface' } as const;

/** The drawings for a deck, by the path of its file. */
export async function readDrawings(root: string, deck: string): Promise<Drawings> {
  const [stock, own, forInterface] = await Promise.all([
    readIcons(join(root, iconFolders.forDeck)),
    readIcons(join(dirname(deck), 'icons')),
    readIcons(join(root, iconFolders.forInterface)),
  ]);
  return { forDeck: new Map([...stock, ...own]), forInterface };
}

/** The drawings in a folder; none where there is no such folder. */
export async function readIcons(folder: string): Promise<Icons> {
  if (!existsSync(folder)) return new Map();
  const names = (await readdir(folder)).filter((name) => name.endsWith('.svg')).toSorted();
  return new Map(names.map((name) => [basename(name, '.svg'), symbolContent(join(folder, name))]));
}

/** What stands inside the `svg` element, in a group that keeps its stroke and fill. */
function symbolContent(file: string): string {
  const match = /<svg\b([^>]*)>([\s\S]*)<\/svg>/u.exec(readText(file));
  if (!match) throw new Error(`${file} is not an SVG drawing. Save it as one svg element.`);
  const [, outer = '', inner = ''] = match;
  const kept = [...outer.matchAll(/\b((?:fill|stroke)[\w-]*)="([^"]*)"/gu)].map(([pair]) => pair);
  return `<g ${kept.join(' ')}>${inner}</g>`;
}
