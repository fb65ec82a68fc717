/** What is published of the deck in `slides/`, whatever deck that is. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import deckSpec from '../../../slides/deck.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { editionFolders } from '../../../src/site/editions.ts';
import { filesOf, findLeaks, spokenPieces } from '../leaks.ts';

it('the speaker’s notes are in no file of the public edition, not even a part of a sentence', async () => {
  expect(await findLeaks(editionFolders.public, spokenPieces(resolveDeck(deckSpec)))).toEqual([]);
});

// Which of them those are, test/site/downloads.test.ts holds.
it('no PDF that was made for somebody else comes with it: those are published that are offered, and no other', ({
  skip,
}) => {
  const handout = readFileSync(join(editionFolders.public, 'handout.html'), 'utf8');
  const offered = [...handout.matchAll(/href="pdf\/([^"]*)"/gu)].map(([, name = '']) => name);
  const published = filesOf(editionFolders.public).filter((name) => name.endsWith('.pdf'));
  skip(
    offered.length === 0 && published.length === 0,
    'No PDFs were made of this deck: npm run pdf makes and publishes them.',
  );
  expect(new Set(published.map((name) => basename(name)))).toEqual(new Set(offered));
});
