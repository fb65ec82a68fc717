/** The files of an edition while they are made: the content of each by its path, with `/` between folders. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Content by path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Writes files into a folder, which is made where it is missing. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Their size together, in bytes. */
export function sizeOf(files: Files): number {
  return [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
}
