/** Files in one, the same bytes for the same content. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** The content of each part by its path. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The earliest day that a zip can name, for every part: no clock may change the bytes. */
const DATE = new Date(1980, 0, 1);

/** Packs parts in their order; one that is named is stored as it is, so that a program finds it without unpacking. */
export function zip(parts: Parts, stored?: string): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { level: path === stored ? 0 : 9, mtime: DATE }];
  }
  return zipSync(files);
}
