import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openDeck } from './deck.ts';

const browser = useBrowser();

const combinations = (['zh', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((theme) => [lang, theme] as const),
);

/** What axe-core finds in a part of the page. */
async function violations(page: Page, part: string): Promise<string[]> {
  return await page.evaluate(async (selector) => {
    const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
    const result = await checker.run(selector, { resultTypes: ['violations'] });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  }, part);
}

it.for(combinations)('axe finds nothing in the article (%s, %s)', async ([lang, theme]) => {
  const { page } = await browser.open(`${inject('siteUrl')}?view=read&lang=${lang}&theme=${theme}`);
  await page.waitForSelector('html[data-ready]');
  await page.evaluate(axe.source);
  expect(await violations(page, 'html')).toEqual([]);
  await page.setViewportSize({ width: 375, height: 700 });
  expect(await violations(page, 'html')).toEqual([]);
});

// The last step shows all that a slide ever shows; a check takes seconds, so the steps on the way are not checked.
it.for([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)(
  'axe finds nothing on any slide with all of its parts (%s, %s)',
  { timeout: 300_000 },
  async ([lang, theme]) => {
    const { page } = await openDeck(browser, `?lang=${lang}&theme=${theme}`);
    await page.evaluate(axe.source);
    const ids = await page.locator('.slides > section').evaluateAll((all) => all.map(({ id }) => id));
    const found: string[] = [];
    for (const id of ids) {
      await page.evaluate((hash) => (location.hash = hash), `#/${id}/99`);
      await page.locator(`#${id}.present`).waitFor();
      found.push(...(await violations(page, 'section.present')).map((one) => `${id} ${one}`));
    }
    expect(ids).toHaveLength(20);
    expect(found).toEqual([]);
  },
);

it('each slide is announced once, with number and headline, in the language that is shown', async () => {
  const { page } = await openDeck(browser, '#/topics');
  await page.evaluate(() => {
    const log: string[] = [];
    Object.assign(window, { announced: log });
    for (const region of document.querySelectorAll('[aria-live], [role="status"], [role="alert"]'))
      new MutationObserver(() => log.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await page.keyboard.press('PageDown');
  await page.waitForTimeout(200);
  const announced = await page.evaluate(() => (window as unknown as { announced: string[] }).announced);
  expect(announced).toEqual(['投影片 11 / 20：研究合作盼聚焦晶片、Open RAN與人才']);
  await page.keyboard.press('l');
  expect(await page.locator('#announcer').textContent()).toContain('Slide 11 / 20: Research hopes');
});

it('forced colours keep the words and the borders of every slide', async () => {
  const { page } = await browser.open(`${inject('siteUrl')}?view=read`, { forcedColors: 'active' });
  await page.waitForSelector('html[data-ready]');
  await page.evaluate(axe.source);
  expect(await page.locator('.slide h2').allInnerTexts()).toHaveLength(20);
  expect(await violations(page, 'main')).toEqual([]);
});
