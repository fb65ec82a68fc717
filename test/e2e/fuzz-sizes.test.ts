import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openSmallDeck, placeOf } from './deck.ts';
import { seeded } from './seeded.ts';

const browser = useBrowser();

it('200 sizes of the window leave the slide in it', { timeout: 240_000 }, async () => {
  const { page, problems } = await openSmallDeck(browser, '#/lights/2');
  const random = seeded(11);
  for (let round = 0; round < 10; round += 1) {
    for (let count = 0; count < 20; count += 1) {
      await page.setViewportSize({
        width: 200 + Math.floor(random() * 2400),
        height: 150 + Math.floor(random() * 1500),
      });
    }
    await expect.poll(() => fillsWindow(page)).toBe(true);
  }
  expect(await placeOf(page)).toBe('lights 2');
  expect(problems).toEqual([]);
});

/** Whether the stage stands within the window and reaches two sides of it. */
function fillsWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { left, right, top, bottom, width, height } =
      document.querySelector('.slides')?.getBoundingClientRect() ?? new DOMRect(-1);
    const isWithin = left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1;
    return isWithin && (innerWidth - width < 2 || innerHeight - height < 2);
  });
}
