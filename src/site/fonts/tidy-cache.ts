/** Keeps the folder of finished fonts from growing: every change of a text makes new ones. */
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Three decks in two editions have about fifty files and folders. */
const KEPT = 200;

/** Removes what has not been used for the longest time. */
export async function tidyCache(folder: string, kept = KEPT): Promise<void> {
  const found = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name);
      // Another build may have taken it away.
      return {
        path,
        used: await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      };
    }),
  );
  const old = found.toSorted((a, b) => b.used - a.used).slice(kept);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}

/** Notes that a file or folder of the cache is used now. */
export async function noteUse(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now);
}
