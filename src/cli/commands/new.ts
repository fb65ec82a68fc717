/** Begins a deck, or adds a slide to one. */

import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findDeck } from '../../site/find-deck.ts';
import { addSlide } from '../add-slide.ts';
import { deckHelp } from '../deck-help.ts';
import { newDeck } from '../new-deck.ts';

export const help = `Usage: npm run new -- <name>
       npm run new -- [<deck>] slide <kind>

  Lays down a small deck to fill in, in decks/<name>; or adds a slide of a kind, with a picture of it from
  examples/gallery, and puts it into the last section. Nothing that is there is written over.

${deckHelp}
  --help          show this`;

export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const root = process.cwd();
  const at = positionals.indexOf('slide');
  const kind = positionals[at + 1];
  if (at >= 0 && at <= 1 && kind !== undefined && positionals.length === at + 2) {
    const deck = findDeck(root, at === 1 ? positionals[0] : process.env['DECK']);
    const { file, remark } = await addSlide(root, deck, kind);
    console.log(`Wrote ${relative(root, file)}. ${remark}`);
    return 0;
  }
  const [name] = positionals;
  if (name === undefined || positionals.length > 1)
    throw new Error(`Name one deck, or a slide of a kind.\n\n${help}`);
  newDeck(root, name);
  console.log(`Wrote decks/${name}. To see it while you write: npm run dev -- --deck ${name}`);
  return 0;
}
