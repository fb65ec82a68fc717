import { expect, inject, it } from 'vitest';
import deckSpec from '../../../slides/deck.ts';
import { formatReported } from '../../../src/check/report.ts';
import { resolveDeck } from '../../../src/deck/resolve.ts';
import { isLongRun } from '../../../src/gate/test-all.ts';
import { checkRendered } from '../../../src/rendered/check-rendered.ts';
import { useBrowser } from '../browser.ts';

const browser = useBrowser();
const deck = resolveDeck(deckSpec);

it('every slide and step is legible and within its place, on the stage, on a phone and on paper', async () => {
  const site = inject('siteUrl');
  const { page } = await browser.open(site);
  const [first, second] = deck.languages;
  const found = await checkRendered(page, deck, {
    deck: site,
    handout: `${site}handout.html`,
    // A theme changes no layout, so that each is measured with one language.
    ...(isLongRun()
      ? {}
      : {
          looks: [
            [first, 'light'],
            [second, 'dark'],
          ],
        }),
  });
  expect(found.map((one) => formatReported({ file: 'slides/deck.ts', line: 1, ...one }))).toEqual([]);
});
