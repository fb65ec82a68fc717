/** Builds both editions: dist/site to publish, dist/usb to carry. */

import { parseArgs } from 'node:util';
import { buildEditions } from '../../site/build.ts';
import { OUT } from '../../site/editions.ts';
import { deckHelp } from '../deck-help.ts';
import { describeBuild } from '../describe-build.ts';

export const help = `Usage: npm run build -- [options]

  Writes dist/site to publish, without the speaker's notes, and dist/usb to carry. What stands there is replaced
  when both are whole; a build that fails leaves it as it is. Both take along the PDFs that npm run pdf has made.

${deckHelp}
  --out <folder>  where to write (default dist)
  --help          show this`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: OUT } } });
  const start = performance.now();
  const built = await buildEditions(process.cwd(), ['public', 'presenter'], values.out);
  console.log(describeBuild(built, performance.now() - start));
  return 0;
}
