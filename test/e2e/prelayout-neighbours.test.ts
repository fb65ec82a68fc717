import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openSmallDeck, placeOf } from './deck.ts';

const browser = useBrowser();

it('the slides beside the one that is shown are laid out ahead, unseen and out of reach', async () => {
  const { page } = await openSmallDeck(browser, '#/lights');
  const near = (): Promise<string[]> =>
    page
      .locator('.slides > section')
      .evaluateAll((slides) =>
        slides.filter((slide) => slide.getBoundingClientRect().width > 0).map(({ id }) => id),
      );
  await expect.poll(near).toEqual(['south-remarks', 'lights', 'tides']);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(near).toEqual(['lights', 'tides', 'summary']);
  expect(await placeOf(page)).toBe('tides 0');
  expect(await page.locator('.slides > section:has(> :visible)').count()).toBe(1);
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
});

it('nothing of a slide outlasts it on the screen, in either direction', async () => {
  const { page } = await openSmallDeck(browser, '#/lights/3', { reducedMotion: 'no-preference' });
  const left = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.slides > section:not(.present) *')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((element) => element.outerHTML.slice(0, 80)),
    );
  // Only a slide that stays laid out can be seen after it.
  await expect.poll(() => page.locator('.slides > section[data-near]').count()).toBe(3);
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--quick', '1000s');
  });
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    await page.keyboard.press(key);
    expect(await left()).toEqual([]);
  }
});
