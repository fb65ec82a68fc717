/** The drawings of this project, read from `assets/icons`. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readText } from './read-text.ts';

/** The drawings by name, as the content of an SVG `symbol`. */
export async function readIcons(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.svg')).toSorted();
  return new Map(
    names.map((name) => [basename(name, '.svg'), symbolContent(readText(join(folder, name)), name)]),
  );
}

/** What stands inside the `svg` element, in a group that keeps its stroke and fill. */
function symbolContent(file: string, name: string): string {
  const match = /<svg\b([^>]*)>([\s\S]*)<\/svg>/u.exec(file);
  if (!match) throw new Error(`assets/icons/${name} is not an SVG drawing. Save it as one svg element.`);
  const [, outer = '', inner = ''] = match;
  const kept = [...outer.matchAll(/\b((?:fill|stroke)[\w-]*)="([^"]*)"/gu)].map(([pair]) => pair);
  return `<g ${kept.join(' ')}>${inner}</g>`;
}
