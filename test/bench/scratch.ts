/** A folder outside the tree for what the benchmark builds; it is removed whatever happens. */

import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export async function withScratch(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-bench-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lets what is built in a folder import the packages of this project. */
export async function linkPackages(folder: string): Promise<void> {
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}
