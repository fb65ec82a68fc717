import type { Built } from '../site/build.ts';

/** What was built, in a line, and below it what is not offered with it. */
export function describeBuild({ editions, remarks }: Built, milliseconds: number): string {
  const written = editions.map(
    ({ folder, fileCount, size }) => `${folder} (${fileCount} files, ${(size / 1e6).toFixed(2)} MB)`,
  );
  return [`Built ${written.join(' and ')} in ${(milliseconds / 1000).toFixed(1)} s.`, ...remarks].join('\n');
}
