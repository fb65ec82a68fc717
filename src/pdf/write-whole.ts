import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes beside the final name and renames, so that what bears the name is whole. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, content);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
