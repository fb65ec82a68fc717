import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { curtainOf, keepSmallDeck, placeOf } from './deck.ts';

const browser = useBrowser();

interface Touched {
  readonly page: Page;
  readonly client: CDPSession;
  /** Fingers come, move or go; those that are named are on the screen afterwards. */
  readonly touch: (
    type: 'Start' | 'Move' | 'End',
    ...fingers: ReadonlyArray<readonly [number, number]>
  ) => Promise<unknown>;
  readonly swipe: (from: number, to: number) => Promise<void>;
}

async function keepTouched(place: string): Promise<Touched> {
  const { page } = await keepSmallDeck(browser, place, '?view=deck', { hasTouch: true });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
  const touch: Touched['touch'] = (type, ...fingers) =>
    client.send('Input.dispatchTouchEvent', {
      type: `touch${type}`,
      touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
    });
  const swipe = async (from: number, to: number): Promise<void> => {
    await touch('Start', [from, 360]);
    for (const part of [0.25, 0.5, 0.75, 1]) await touch('Move', [from + (to - from) * part, 360]);
    await touch('End');
  };
  return { page, client, touch, swipe };
}

it('a swipe steps once, on and back', async () => {
  const { page, swipe } = await keepTouched('lights');
  await swipe(900, 300);
  await expect.poll(() => placeOf(page)).toBe('lights 1');
  await swipe(300, 900);
  await expect.poll(() => placeOf(page)).toBe('lights 0');
});

it('a swipe at the end of the talk stays there, as the key does', async () => {
  const { page, swipe } = await keepTouched('summary');
  await swipe(900, 300);
  await expect.poll(() => page.locator('#announcer').textContent()).toContain('簡報結束');
  expect(await placeOf(page)).toBe('summary 0');
});

it('a swipe under black brings the picture back and moves nothing', async () => {
  const { page, swipe } = await keepTouched('lights');
  await page.keyboard.press('b');
  expect(await curtainOf(page)).toBe('black');
  await swipe(900, 300);
  await expect.poll(() => curtainOf(page)).toBe('none');
  expect(await placeOf(page)).toBe('lights 0');
  await page.keyboard.press('b');
  await page.touchscreen.tap(600, 300);
  await expect.poll(() => curtainOf(page)).toBe('none');
  expect(await placeOf(page)).toBe('lights 0');
});

it('a swipe back on the first slide stays in the deck', async () => {
  const { page, swipe } = await keepTouched('welcome');
  const address = page.url();
  for (let count = 0; count < 3; count += 1) await swipe(100, 900);
  expect(await placeOf(page)).toBe('welcome 0');
  expect(page.url()).toBe(address);
});

it('in the overview a finger scrolls, and turns nothing', async () => {
  const { page, swipe } = await keepTouched('lights');
  await page.keyboard.press('o');
  await swipe(900, 300);
  await page.keyboard.press('o');
  expect(await placeOf(page)).toBe('lights 0');
});

it('a pinch that ends finger by finger steps nothing', async () => {
  const { page, touch, swipe } = await keepTouched('lights');
  await touch('Start', [600, 360]);
  await touch('Start', [600, 360], [640, 360]);
  await touch('Move', [300, 360], [900, 360]);
  await touch('End', [300, 360]);
  await touch('Move', [100, 360]);
  await touch('End');
  expect(await placeOf(page)).toBe('lights 0');
  await swipe(900, 300);
  const isPinched = await page.evaluate(() => (window.visualViewport?.scale ?? 1) > 1.01);
  await expect.poll(() => placeOf(page)).toBe(isPinched ? 'lights 0' : 'lights 1');
});

it('in a slide that is pinched in, one finger pans and turns nothing', async () => {
  const { page, client, swipe } = await keepTouched('lights');
  await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await page.waitForSelector('html[data-pinched]', { state: 'attached' });
  const left = (): Promise<number> => page.evaluate(() => window.visualViewport?.offsetLeft ?? 0);
  const before = await left();
  await swipe(900, 300);
  await expect.poll(left).toBeGreaterThan(before + 50);
  expect(await placeOf(page)).toBe('lights 0');
  await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
  await page.waitForSelector('html:not([data-pinched])');
  await swipe(900, 300);
  await expect.poll(() => placeOf(page)).toBe('lights 1');
});

it.for([
  ['on', 400],
  ['beside', 100],
] as const)('a swipe back that starts %s an open sheet does not leave the deck', async ([, from]) => {
  const { page, swipe } = await keepTouched('welcome');
  const address = page.url();
  await page.keyboard.press('?');
  for (let count = 0; count < 5; count += 1) await swipe(from, from + 300);
  expect(page.url()).toBe(address);
  // By this a browser decides whether it goes back, which it may do later.
  const mayPan = await page.evaluate((x) => {
    const below = document.elementFromPoint(x, 360);
    return [getComputedStyle(below ?? document.body), getComputedStyle(document.documentElement)].map(
      ({ touchAction, overscrollBehaviorX }) => `${touchAction} ${overscrollBehaviorX}`,
    );
  }, from);
  expect(mayPan[0]).toMatch(/^pan-y pinch-zoom /u);
  expect(mayPan[1]).toBe('pan-y pinch-zoom none');
  expect(await placeOf(page)).toBe('welcome 0');
});
