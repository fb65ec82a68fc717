import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

/** What a screen reader is told of the drawings of a page. */
async function toldOfDrawings(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ ignored, role, name }) =>
    !ignored && role?.value === 'image' ? [String(name?.value)] : [],
  );
}

it.for([
  ['the deck', '?view=deck&lang=#/lights/3'],
  ['the article', '?view=read&lang='],
  ['the handout', 'handout.html?lang='],
] as const)(
  'a drawing is described in the language that is shown, and in no other: %s',
  async ([, address]) => {
    for (const [lang, words, other] of [
      ['zh', '訂定標準', 'Set standards'],
      ['en', 'Set standards', '訂定標準'],
    ] as const) {
      const { page } = await browser.visit(
        `${inject('smallSiteUrl')}${address.replace('lang=', `lang=${lang}`)}`,
      );
      await page.waitForLoadState('load');
      if (!address.startsWith('handout')) await page.waitForSelector('html[data-ready]');
      const told = (await toldOfDrawings(page)).filter(
        (name) => name.includes(words) || name.includes(other),
      );
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter((name) => name.includes(other))).toEqual([]);
    }
  },
);
