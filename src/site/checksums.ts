import { createHash } from 'node:crypto';
import type { Files } from './files.ts';

/** The SHA-256 of files, sorted by path, in the lines that `sha256sum -c` and `shasum -a 256 -c` read. */
export function formatChecksums(files: Files): string {
  return [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');
}
