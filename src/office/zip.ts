/** Files in one, the same bytes for the same content. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** The content of each part by its path: text, which is packed, or bytes, which are stored as they are. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The earliest day that a zip can name, for every part: no clock may change the bytes. */
const DATE = new Date(1980, 0, 1);

/** Puts parts into one file in their order. */
export function zip(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts) {
    const isText = typeof content === 'string';
    files[path] = [isText ? strToU8(content) : content, { level: isText ? 9 : 0, mtime: DATE }];
  }
  return zipSync(files);
}
