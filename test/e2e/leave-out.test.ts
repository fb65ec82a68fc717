import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openSmallDeck, placeOf } from './deck.ts';

const browser = useBrowser();

it('a key to a step reads no style: the page would be styled before its frame, and for it again', async () => {
  const { page } = await openSmallDeck(browser, '#/lights');
  const read = await page.evaluateHandle(() => {
    const parts: string[] = [];
    const own = window.getComputedStyle.bind(window);
    window.getComputedStyle = (element, pseudo) => {
      parts.push(element.outerHTML.slice(0, 80));
      return own(element, pseudo);
    };
    return parts;
  });
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(page)).toBe('lights 1');
  expect(await read.jsonValue()).toEqual([]);
});

it('a change of slides sets no style and nothing inert', async () => {
  const { page } = await openSmallDeck(browser, '#/lights/3');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  expect(await placeOf(page)).toBe('lights 3');
  expect(await page.locator('.slides > section:is([inert], [style*="display"])').count()).toBe(0);
});
