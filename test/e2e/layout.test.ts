import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { placeOf } from './deck.ts';
import { measureSlide } from './measure-slide.ts';

const browser = useBrowser();

/** Waits for the fonts that the slide has just asked for, and for a frame with them. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

it.for([
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('every slide and step is legible and within its place in %s, %s', async ([lang, theme]) => {
  const { page } = await browser.open(`${inject('siteUrl')}?view=deck&lang=${lang}&theme=${theme}`, {
    viewport: { width: 1920, height: 1080 },
    reducedMotion: 'reduce',
  });
  await page.waitForSelector('html[data-ready]');
  const found: string[] = [];
  const measure = async (): Promise<void> => {
    await settle(page);
    const place = await placeOf(page);
    found.push(...(await page.evaluate(measureSlide)).map((problem) => `${place} ${problem}`));
  };

  await measure();
  let presses = 0;
  for (let before = ''; before !== (await placeOf(page)); presses += 1) {
    before = await placeOf(page);
    await page.keyboard.press('PageDown');
    await measure();
  }
  for (const id of await page
    .locator('.slides > section[data-backup]')
    .evaluateAll((all) => all.map((one) => one.id))) {
    await page.evaluate((hash) => (location.hash = hash), `#/${id}`);
    await measure();
  }
  expect([...new Set(found)]).toEqual([]);
  // 18 slides and their steps; one more press, which stays.
  expect(presses).toBeGreaterThan(18);
});

it.for([
  ['small type', 'common-ground', 'h2 span', 'font-size:20px', /is 20 px, under 48/u],
  ['pale type', 'common-ground', 'h2 span', 'color:#bbb', /contrast of 1\.\d/u],
  [
    'text beyond the slide',
    'common-ground',
    'h2',
    'position:absolute;left:1500px;width:900px',
    /leaves the slide/u,
  ],
  ['text over text', 'common-ground', '.other-headline', 'position:absolute;top:0', /overlaps/u],
  [
    'text beyond its box',
    'common-ground',
    '.to-slide .label',
    'position:relative;top:-340px',
    /leaves its box/u,
  ],
  [
    'text at a control',
    'conveners',
    'h2',
    'position:absolute;left:1200px;top:60px',
    /too close to a control/u,
  ],
] as const)('the measurement finds %s', async ([, slide, selector, css, complaint]) => {
  const { page } = await browser.open(`${inject('siteUrl')}?view=deck#/${slide}/3`, {
    viewport: { width: 1920, height: 1080 },
  });
  await page.waitForSelector('html[data-ready]');
  await page.evaluate(
    ([broken, style]) => {
      for (const element of document.querySelectorAll<HTMLElement>(broken)) element.style.cssText = style;
    },
    [`#${slide} ${selector}`, css] as const,
  );
  expect((await page.evaluate(measureSlide)).join('\n')).toMatch(complaint);
});
