/** Builds both editions: dist/site to publish, dist/usb to carry. */

import { parseArgs } from 'node:util';
import { buildEditions } from '../../site/build.ts';

export const help = `Usage: npm run build -- [options]

  Writes dist/site to publish, without the speaker's notes, and dist/usb to carry. What stands there is replaced
  when both are whole; a build that fails leaves it as it is.
  DECK=path/to/deck.ts npm run build builds another deck.

  --out <folder>  where to write (default dist)
  --help          show this`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: 'dist' } } });
  const start = performance.now();
  const built = await buildEditions(process.cwd(), ['public', 'presenter'], values.out);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const written = built.map(
    ({ folder, fileCount, size }) => `${folder} (${fileCount} files, ${(size / 1e6).toFixed(2)} MB)`,
  );
  console.log(`Built ${written.join(' and ')} in ${seconds} s.`);
  return 0;
}
