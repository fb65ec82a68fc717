/** A folder outside the tree for what the benchmark builds; it is removed whatever happens. */

import { rmSync } from 'node:fs';
import { mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export async function withScratch(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-bench-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // Whoever presses Ctrl+C ends the process without coming back here.
  process.once('exit', remove);
  try {
    await use(folder);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/** Lets what is built in a folder import the packages of this project. */
export async function linkPackages(folder: string): Promise<void> {
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}
