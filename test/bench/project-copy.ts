/** A copy of this project to build in, so that the benchmark neither uses nor touches what was built in the tree. */

import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { runScript } from '../../src/gate/tool.ts';
import { linkPackages } from './scratch.ts';

const LEFT_OUT = new Set(['node_modules', 'dist', '.cache', '.git', 'test']);

/** The decks that are made longer, and how their folder is compiled. */
const NEEDED_OF_TEST = [
  'tsconfig.json',
  'bench/large-deck.ts',
  'bench/long-deck.ts',
  'bench/repeat-deck.ts',
].map((file) => `test/${file}`);

/** Copies the project into a folder unless it is there already. */
export async function copyProject(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const root = resolve('.');
  await mkdir(folder, { recursive: true });
  await cp(root, folder, {
    recursive: true,
    filter: (path) => relative(root, path) !== basename(path) || !LEFT_OUT.has(basename(path)),
  });
  for (const file of NEEDED_OF_TEST) await cp(file, join(folder, file));
  // A deck's drawings are looked for beside it.
  if (existsSync('slides/icons'))
    await cp('slides/icons', join(folder, 'test/bench/icons'), { recursive: true });
  await linkPackages(folder);
}

/** Builds both editions of a copy as `npm run build` does, in a process of its own. Answers how many seconds it took. */
export async function buildCopy(folder: string, env: Readonly<Record<string, string>> = {}): Promise<number> {
  const start = performance.now();
  const { code, output } = await runScript(join(folder, 'src/cli/run.mjs'), ['build'], { env });
  if (code !== 0) throw new Error(`The deck could not be built, so nothing can be measured: ${output}`);
  return (performance.now() - start) / 1000;
}
