import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { curtainOf, keepSmallDeck, openSmallDeck, placeOf } from './deck.ts';

const browser = useBrowser();

/** Presses a key that the test's own keyboard does not have, on what has the focus; answers whether the page took it. */
function pressStrange(
  page: Page,
  key: string,
  init: Readonly<Record<string, string | number | boolean>> = {},
): Promise<boolean> {
  return page.evaluate(
    ([name, rest]) =>
      !(document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...rest }),
      ),
    [key, init] as const,
  );
}

it('a key that is held down moves, toggles nothing, and does not break out of black', async () => {
  const { page } = await keepSmallDeck(browser, 'lights');
  for (let count = 0; count < 3; count += 1) await page.keyboard.down('ArrowRight');
  expect(await placeOf(page)).toBe('lights 3');
  await page.keyboard.down('b');
  await page.keyboard.down('b');
  expect(await curtainOf(page)).toBe('black');
  await page.keyboard.down('ArrowRight');
  expect(await curtainOf(page)).toBe('black');
  await page.keyboard.up('ArrowRight');
  for (const key of ['l', 'l']) await page.keyboard.down(key);
  expect(await page.getAttribute('html', 'data-lang')).toBe('en');
  for (const key of ['b', 'l']) await page.keyboard.up(key);
  await page.keyboard.press('ArrowRight');
  expect(await curtainOf(page)).toBe('none');
  expect(await placeOf(page)).toBe('lights 3');
});

it.for([
  ['ㄖ', 'Zhuyin'],
  ['Β', 'Greek'],
  ['и', 'Cyrillic'],
] as const)('%s on a %s keyboard is the B in its place', async ([key]) => {
  const { page } = await keepSmallDeck(browser, 'welcome');
  expect(await pressStrange(page, key, { code: 'KeyB' })).toBe(true);
  expect(await curtainOf(page)).toBe('black');
});

it('Enter, Escape and arrows belong to an input method while it composes', async () => {
  const { page } = await keepSmallDeck(browser, 'welcome');
  await page.keyboard.press('g');
  await page.keyboard.type('防疫');
  for (const key of ['Escape', 'ArrowDown', 'Enter'])
    for (const init of [{ isComposing: true }, { keyCode: 229 }])
      expect(await pressStrange(page, key, init)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  expect(await page.locator('.contents').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.contents').isVisible()).toBe(false);
});

it('Ctrl+F opens the deck’s search, and again the browser’s', async () => {
  const { page } = await keepSmallDeck(browser, 'welcome');
  expect(await pressStrange(page, 'f', { code: 'KeyF', ctrlKey: true })).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.closest('.contents') !== null)).toBe(true);
  expect(await pressStrange(page, 'f', { code: 'KeyF', ctrlKey: true })).toBe(false);
  await page.keyboard.press('ArrowDown');
  expect(await pressStrange(page, 'f', { code: 'KeyF', metaKey: true })).toBe(false);
  expect(await page.locator('.contents').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
});

it('a click with Ctrl, Cmd or Shift on a link of the deck is left to the browser', async () => {
  const { page } = await keepSmallDeck(browser, 'overview');
  /** Whether the page leaves a click to the browser, which would open a tab. */
  const isLeft = (selector: string, held: string): Promise<boolean> =>
    page.locator(selector).evaluate((link, key) => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true });
      let isTaken = false;
      click.preventDefault = () => {
        isTaken = true;
      };
      addEventListener('click', (event) => Event.prototype.preventDefault.call(event), {
        capture: true,
        once: true,
      });
      link.dispatchEvent(click);
      return !isTaken;
    }, held);
  await page.keyboard.press('g');
  const entry = '.contents li[data-slide="lights"] a.in-zh';
  for (const held of ['ctrlKey', 'metaKey', 'shiftKey']) {
    expect(await isLeft('#overview a.in-zh[href="#/lights"]', held)).toBe(true);
    expect(await isLeft(entry, held)).toBe(true);
    expect(await isLeft('.reading-bar a.in-zh[data-action="language"]', held)).toBe(true);
  }
  expect(await page.locator('.contents').isVisible()).toBe(true);
  expect(await isLeft(entry.replace('lights', 'tides'), 'none')).toBe(false);
  await expect.poll(() => placeOf(page)).toBe('tides 0');
});

it.for(['denied', 'missing'] as const)(
  'full screen that is %s is said, and nothing breaks',
  async (fault) => {
    const { page, problems } = await openSmallDeck(browser);
    await page.evaluate((how) => {
      Object.defineProperty(Element.prototype, 'requestFullscreen', {
        value:
          how === 'missing' ? undefined : () => Promise.reject(new TypeError('Permissions check failed')),
      });
    }, fault);
    await page.keyboard.press('f');
    await expect.poll(() => page.locator('#announcer').textContent()).toContain('不允許全螢幕');
    expect(problems).toEqual([]);
  },
);

it('the theme is remembered, for this deck alone', async () => {
  const { page } = await openSmallDeck(browser);
  await page.keyboard.press('t');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  const title = await page.getAttribute('html', 'data-deck');
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys).toEqual([`deck:${title}:theme`]);
  await page.evaluate(() => {
    localStorage.clear();
    localStorage.setItem('deck:Another deck:theme', 'dark');
  });
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await page.getAttribute('html', 'data-theme')).toBe('light');
});

it('the screen is kept awake again when the page is seen again', async () => {
  const { page } = await browser.open('about:blank');
  await page.context().addInitScript(() => {
    const locks: Array<{ released: boolean }> = [];
    const request = (): Promise<{ released: boolean }> => {
      locks.push({ released: false });
      return Promise.resolve(locks.at(-1) ?? { released: true });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.assign(window, { locks });
  });
  await page.goto(inject('smallSiteUrl'));
  await page.waitForSelector('html[data-ready]');
  const asked = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { locks: unknown[] }).locks.length);
  await expect.poll(asked).toBe(1);
  const seeAgain = (isTaken: boolean): Promise<void> =>
    page.evaluate((taken) => {
      const { locks } = window as unknown as { locks: Array<{ released: boolean }> };
      for (const lock of locks) lock.released = taken;
      document.dispatchEvent(new Event('visibilitychange'));
    }, isTaken);
  await seeAgain(false);
  expect(await asked()).toBe(1);
  await seeAgain(true);
  await expect.poll(asked).toBe(2);
});
