import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openSmallDeck, placeOf } from './deck.ts';
import { seeded } from './seeded.ts';

const browser = useBrowser();

it('80 sizes of the window, one after the other, leave the slide in it', { timeout: 240_000 }, async () => {
  const { page, problems } = await openSmallDeck(browser, '#/lights/2');
  for (const { width, height } of sizes()) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => fillsWindow(page), { message: `${width} × ${height}` }).toBe(true);
  }
  expect(await placeOf(page)).toBe('lights 2');
  expect(problems).toEqual([]);
});

/** One from every part of what windows measure, in no order. */
function sizes(): ReadonlyArray<{ readonly width: number; readonly height: number }> {
  const random = seeded(11);
  const between = (from: number, to: number, part: number): number =>
    Math.floor(from + (to - from) * (part + random()));
  return Array.from({ length: 80 }, (_, index) => ({
    rank: random(),
    width: between(200, 440, index % 10),
    height: between(150, 337, Math.floor(index / 10)),
  })).toSorted((one, other) => one.rank - other.rank);
}

/** Whether the stage stands within the window and reaches two sides of it. */
function fillsWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { left, right, top, bottom, width, height } =
      document.querySelector('.slides')?.getBoundingClientRect() ?? new DOMRect(-1);
    const isWithin = left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1;
    return isWithin && (innerWidth - width < 2 || innerHeight - height < 2);
  });
}
