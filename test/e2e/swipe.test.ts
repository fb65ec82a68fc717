import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openDeck, placeOf } from './deck.ts';

const browser = useBrowser();

it.for([
  ['on', 400],
  ['beside', 100],
] as const)('a swipe back that starts %s an open sheet does not leave the deck', async ([, from]) => {
  const { page } = await openDeck(browser, '', { viewport: { width: 1280, height: 720 }, hasTouch: true });
  const session = await page.context().newCDPSession(page);
  const touch = (type: string, x?: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: x === undefined ? [] : [{ x, y: 360 }],
    });
  const address = page.url();
  await page.keyboard.press('?');
  for (let count = 0; count < 5; count += 1) {
    await touch('touchStart', from);
    await touch('touchMove', from + 300);
    await touch('touchEnd');
    await page.waitForTimeout(300);
  }
  expect(page.url()).toBe(address);
  expect(await placeOf(page)).toBe('opening 0');
});
