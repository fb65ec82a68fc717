import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { curtainOf, keepSmallDeck, placeOf } from './deck.ts';
import { isPressed, keepConsole, seen, told } from './speaker-windows.ts';

const browser = useBrowser();
const keepTalk = () => keepConsole(browser, `${inject('smallUsbUrl')}deck.html`, 'lights');

/** Holds a key for a while: it is pressed, repeats itself, and is let go. */
async function hold(page: Page, key: string): Promise<void> {
  for (let count = 0; count < 6; count += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

it.for(['ArrowRight', 'PageDown', 'Space'])(
  'the press of %s that lifts black does nothing else while it is held',
  async (key) => {
    const { page } = await keepSmallDeck(browser, 'lights');
    await page.keyboard.press('b');
    await hold(page, key);
    expect(await curtainOf(page)).toBe('none');
    expect(await placeOf(page)).toBe('lights 0');
    await hold(page, 'ArrowRight');
    expect(await placeOf(page)).toBe('tides 2');
  },
);

it('nor does a button of the toolbar that a held Enter presses again and again', async () => {
  const { page } = await keepSmallDeck(browser, 'lights');
  await page.keyboard.press('b');
  await page.focus('.toolbar [data-action="next"]');
  await hold(page, 'Enter');
  expect(await curtainOf(page)).toBe('none');
  expect(await placeOf(page)).toBe('lights 0');
});

it.for([
  ['b', 'black'],
  ['w', 'white'],
] as const)(
  '%s from the console: the press that lifts it is spent in either window',
  async ([key, curtain]) => {
    const { page, speaker } = await keepTalk();
    for (const window of [speaker, page]) {
      await speaker.keyboard.press(key);
      await page.waitForSelector(`html[data-curtain="${curtain}"]`);
      await hold(window, 'ArrowRight');
      await expect.poll(() => isPressed(speaker, curtain)).toBe(false);
      await page.waitForSelector('html[data-curtain="none"]');
      await expect.poll(() => told(speaker, 'steps')).toBe('3');
      expect(await placeOf(page)).toBe('lights 0');
    }
    await speaker.keyboard.press('ArrowRight');
    await seen(page, '#/lights/1');
  },
);

it('a key that is held while the other window draws and lifts a curtain stops there', async () => {
  const { page, speaker } = await keepTalk();
  await page.keyboard.down('ArrowRight');
  await seen(page, '#/lights/1');
  await expect.poll(() => told(speaker, 'steps')).toBe('2');
  await speaker.keyboard.press('w');
  await page.waitForSelector('html[data-curtain="white"]');
  await page.keyboard.down('ArrowRight');
  await speaker.keyboard.press('w');
  await page.waitForSelector('html[data-curtain="none"]');
  await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  expect(await placeOf(page)).toBe('lights 1');
});

it('an Enter that is held chooses once: in overview, contents, diagram and the console’s list', async () => {
  const { page } = await keepSmallDeck(browser, 'lights');
  await page.keyboard.press('o');
  await hold(page, 'Enter');
  expect(await placeOf(page)).toBe('lights 0');
  await page.keyboard.press('g');
  await page.keyboard.type('8');
  await hold(page, 'Enter');
  await expect.poll(() => placeOf(page)).toBe('tides 0');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toBe('bodies 0');
  for (const step of ['1', '2']) {
    await page.keyboard.press('ArrowRight');
    expect(await placeOf(page)).toBe(`bodies ${step}`);
  }
  await page.focus('section.present .in-zh .d-node[data-key="body port"]');
  await hold(page, 'Enter');
  expect(
    await page.getAttribute('section.present .in-zh .d-node[data-key="body port"]', 'aria-pressed'),
  ).toBe('true');
  const { page: deck, speaker } = await keepTalk();
  await speaker.keyboard.press('g');
  await speaker.keyboard.type('8');
  await hold(speaker, 'Enter');
  await seen(deck, '#/tides');
  await expect.poll(() => told(speaker, 'steps')).toBe('2');
  await speaker.click('#speaker-end');
  await hold(speaker, 'Enter');
  expect(await told(speaker, 'steps')).toBe('2');
  expect(await placeOf(deck)).toBe('tides 0');
});
