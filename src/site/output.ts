import type { build } from 'vite';
import type { Files } from './files.ts';

/** The files of a build that was not written. */
export function filesOf(built: Awaited<ReturnType<typeof build>>): Files {
  if (!('output' in built))
    throw new Error('Vite gave no files: build.write must be false, build.watch unset.');
  return new Map(
    built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}
