/** The files that a deck is written in, for those who look for a line of it. */
import { readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Sources } from '../check/locate.ts';
import { readText } from './read-text.ts';

/** The deck's own files by their paths from the root of the project, what it takes of the engine left out. */
export function readDeckSources(root: string, file: string, dependencies: readonly string[]): Sources {
  const engine = resolve(root, 'src') + sep;
  const files = [file, ...dependencies.map((path) => resolve(root, path))].filter(
    (path) => !path.startsWith(engine) && !path.includes('node_modules'),
  );
  return new Map([...new Set(files)].map((path) => [nameOf(root, path), readText(path)]));
}

/** Files beside a `deck.ts` that are no part of the deck, such as that of a slide in no section; its tests in `test/` are none of these. */
export function filesApart(root: string, file: string, sources: Sources): string[] {
  if (basename(file) !== 'deck.ts') return [];
  return readdirSync(dirname(file), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith(join('test', sep)))
    .map((name) => nameOf(root, join(dirname(file), name)))
    .filter((name) => !sources.has(name))
    .toSorted();
}

function nameOf(root: string, path: string): string {
  const name = relative(root, path);
  return name.startsWith('..') || isAbsolute(name) ? path : name.split(sep).join('/');
}

/** Slides that stand in a deck's files and in none of its sections, by the file and line of each. */
export function slidesApart(
  sources: Sources,
  ids: readonly string[],
): ReadonlyArray<{ readonly id: string; readonly file: string; readonly line: number }> {
  return [...sources].flatMap(([file, code]) =>
    [...code.matchAll(/: SlideSpec = \{\s*id: ['"]([\w-]+)['"]/gu)].flatMap(({ 1: id = '', index }) =>
      ids.includes(id) ? [] : [{ id, file, line: code.slice(0, index).split('\n').length }],
    ),
  );
}
