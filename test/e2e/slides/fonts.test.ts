/** The type of the deck in `slides/`, whatever deck that is. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import deckSpec from '../../../slides/deck.ts';
import { editionFolders } from '../../../src/site/editions.ts';
import { OWN_DECK } from '../../../src/site/find-deck.ts';
import { loadDeckFonts } from '../../../src/site/fonts/deck-fonts.ts';
import { measureWithFonts } from '../../../src/site/fonts/measure.ts';
import { useBrowser } from '../browser.ts';
import { findUncovered, measureLineWidths, textByWeight } from '../set-type.ts';

const browser = useBrowser();

async function keepIn(view: 'deck' | 'read'): Promise<Page> {
  const { page } = await browser.keep(`${inject('siteUrl')}?view=${view}`);
  return page;
}

it.for(['deck', 'read'] as const)(
  'every character is in the font of the weight that the browser sets it in (%s)',
  async (view) => {
    const html = await readFile(join(editionFolders.public, 'index.html'), 'utf8');
    expect(findUncovered(html, await textByWeight(await keepIn(view)))).toEqual([]);
  },
);

it('every line of a picture is as wide as it was measured', async () => {
  const measure = measureWithFonts(loadDeckFonts(OWN_DECK, deckSpec.fonts ?? []));
  const { count, off } = await measureLineWidths(await keepIn('read'), measure);
  expect(off).toEqual([]);
  expect(count).toBeGreaterThan(0);
});
