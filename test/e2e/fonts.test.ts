import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { editionFolders } from '../../src/site/editions.ts';
import { charactersByWeight } from '../../src/site/fonts/characters.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

it.for(['deck', 'read'])(
  'every character is in the font of the weight that the browser sets it in (%s)',
  async (view) => {
    const page = await readFile(join(editionFolders.public, 'index.html'), 'utf8');
    const subset = charactersByWeight(page);
    const { page: tab } = await browser.open(`${inject('siteUrl')}?view=${view}`);
    if (view === 'deck') await tab.waitForSelector('html[data-ready]');
    const set = await tab.evaluate(() => {
      const used: Record<string, string> = {};
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || parent.closest('script, style')) continue;
        const weight = getComputedStyle(parent).fontWeight;
        used[weight] = (used[weight] ?? '') + (node.textContent ?? '');
      }
      return used;
    });
    expect(Object.keys(set).toSorted()).toEqual(['400', '500', '700']);
    for (const [weight, text] of Object.entries(set)) {
      const covered = [...subset].find(([candidate]) => String(candidate) === weight)?.[1];
      const missing = [...new Set(text)].filter((character) => character > ' ' && !covered?.has(character));
      expect(missing, `weight ${weight}`).toEqual([]);
    }
  },
);

it('text is set in the deck’s own font, whatever the machine has', async () => {
  const { page } = await browser.open(`${inject('siteUrl')}?view=deck`);
  await page.waitForSelector('html[data-ready]');
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  await page.evaluate(() => document.fonts.ready);
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'section.present h2',
  });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ familyName, isCustomFont }) => [familyName, isCustomFont])).toEqual([
    ['Noto Sans TC', true],
  ]);
});
