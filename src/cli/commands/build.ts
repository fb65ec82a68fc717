/** Builds both editions: dist/site to publish, dist/usb to carry. */

import { parseArgs } from 'node:util';
import { buildEditions } from '../../site/build-edition.ts';

const HELP = `Usage: npm run build

  Writes dist/site to publish, without the speaker's notes, and dist/usb to carry.
  DECK=path/to/deck.ts npm run build builds another deck.

  --help  show this`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  await buildEditions();
  return 0;
}
