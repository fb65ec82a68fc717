import type { JSHandle, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openSmallDeck, placeOf } from './deck.ts';

const browser = useBrowser();

/** The parts of a page whose style is read from now on. */
function watchStyles(page: Page): Promise<JSHandle<string[]>> {
  return page.evaluateHandle(() => {
    const parts: string[] = [];
    const own = window.getComputedStyle.bind(window);
    window.getComputedStyle = (element, pseudo) => {
      parts.push(element.outerHTML.slice(0, 80));
      return own(element, pseudo);
    };
    return parts;
  });
}

it('a key to a step reads no style: the page would be styled before its frame, and for it again', async () => {
  const { page } = await openSmallDeck(browser, '#/lights');
  const read = await watchStyles(page);
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(page)).toBe('lights 1');
  expect(await read.jsonValue()).toEqual([]);
});

it('the frame of a change of slides reads no style of what the slide holds, and its own methods are given back', async () => {
  const { page } = await openSmallDeck(browser, '#/lights/3');
  const read = await watchStyles(page);
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(page)).toBe('tides 0');
  const slide = page.locator('#tides');
  await expect.poll(() => slide.evaluate((element) => Object.hasOwn(element, 'getAttribute'))).toBe(false);
  const parts = await read.jsonValue();
  expect(parts.filter((part) => !/^<(?:section|html|body)/u.test(part))).toEqual([]);
});

it('a change of slides sets no style and nothing inert', async () => {
  const { page } = await openSmallDeck(browser, '#/lights/3');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  expect(await placeOf(page)).toBe('lights 3');
  expect(await page.locator('.slides > section:is([inert], [style*="display"])').count()).toBe(0);
});

it('whoever asks between a key and its frame is told that the slide is there', async () => {
  const { page } = await openSmallDeck(browser, '#/lights/3');
  const told = await page.evaluate(() => {
    const key = { key: 'ArrowRight', code: 'ArrowRight', bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    const slide = document.querySelector('.slides > section.present');
    return [slide?.id, slide?.getAttribute('aria-hidden')];
  });
  expect(told).toEqual(['tides', null]);
});
