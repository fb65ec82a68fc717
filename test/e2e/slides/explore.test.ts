/** What can be explored in the deck in `slides/`, whatever deck that is. */
import { expect, it } from 'vitest';
import deckSpec from '../../../slides/deck.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { useBrowser } from '../browser.ts';
import { openDeck } from '../deck.ts';
import { findUncoveredFaults } from '../walk-choices.ts';

const browser = useBrowser();
const deck = resolveDeck(deckSpec);
const explored = deck.slides.filter(({ picture: { kind } }) => kind === 'participants' || kind === 'people');

it.for(deck.languages)(
  'nothing covers a node, a name, a thread or a card in any choice (%s)',
  { timeout: 120_000 },
  async (lang) => {
    const { page, problems } = await openDeck(browser, `?lang=${lang}`, {
      viewport: { width: 1920, height: 1080 },
    });
    for (const { id } of explored) expect(await findUncoveredFaults(page, id)).toEqual([]);
    expect(problems).toEqual([]);
  },
);
