/** How the article is set, at any width and in any size. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { languages } from '../../src/text/language.ts';
import { useBrowser } from './browser.ts';
import { speak } from './deck.ts';
import { findMisplaced } from './find-misplaced.ts';

const browser = useBrowser();

/** The article of the whole example, on a page that the tests share. */
async function readWeather(lang: 'zh' | 'en', width: number): Promise<Page> {
  const { page } = await browser.keep(`${inject('weatherSiteUrl')}?view=read`, {
    viewport: { width: 1280, height: 800 },
  });
  await page.setViewportSize({ width, height: 800 });
  await speak(page, lang);
  return page;
}

it.for(
  [320, 375, 700, 768, 1024, 1260, 1280, 1920].flatMap((width) =>
    languages.map((lang) => [width, lang] as const),
  ),
)('at %i pixels nothing is beside the screen, cut or on top of another (%s)', async ([width, lang]) => {
  const page = await readWeather(lang, width);
  expect(await page.evaluate(findMisplaced)).toEqual([]);
});

it.for(languages)(
  'words that a reader sets otherwise than they were measured flow, and lie over nothing (%s)',
  async (lang) => {
    const page = await readWeather(lang, 1280);
    const root = page.locator('html');
    expect(await root.getAttribute('data-flow')).toBe(null);
    // The spacing that a page has to bear (WCAG 1.4.12).
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'body * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    await page.waitForSelector('html[data-flow]');
    const misplaced = await page.evaluate(findMisplaced);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    expect(misplaced).toEqual([]);
    await page.waitForSelector('html:not([data-flow])');
  },
);

it('on the narrowest screen no word breaks, not even at its hyphen', async () => {
  const page = await readWeather('en', 320);
  const broken = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of node.textContent?.matchAll(/[A-Za-z]+(?:-[A-Za-z0-9]+)*/gu) ?? []) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1 && !node.parentElement?.closest('.unseen, svg, .glossary thead')) found.push(word);
      }
    }
    return found;
  });
  expect(broken).toEqual([]);
});

it.for([
  [1280, 'zh'],
  [1280, 'en'],
  [390, 'zh'],
  [390, 'en'],
] as const)(
  'a reader’s own text size enlarges everything at %i pixels, without a sideways scroll (%s)',
  async ([width, lang]) => {
    const page = await readWeather(lang, width);
    const client = await page.context().newCDPSession(page);
    await client.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const size = await page
      .locator('.detail p')
      .first()
      .evaluate((paragraph) => parseFloat(getComputedStyle(paragraph).fontSize));
    expect(size).toBeGreaterThanOrEqual(32);
    await client.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  },
);
