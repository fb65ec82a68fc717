import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openSmallDeck, placeOf } from './deck.ts';
import { openConsole, seen, told } from './speaker-windows.ts';

const browser = useBrowser();

/** Turns the switch in the sheet of keys, without a mouse and without a character. */
async function turnSwitch(page: Page, sheet: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.waitForSelector(`${sheet}[open]`);
  const isAtSwitch = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.matches('[data-character-keys]') ?? false);
  for (let presses = 0; presses < 6 && !(await isAtSwitch()); presses += 1) await page.keyboard.press('Tab');
  expect(await isAtSwitch()).toBe(true);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.isVisible(sheet)).toBe(false);
}

it('letters, digits and signs can be turned off in the deck, and stay off', async () => {
  const { page, problems } = await openSmallDeck(browser, '#/lights');
  await turnSwitch(page, 'dialog.help');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  for (const key of ['b', '.', 'l', 'L', 'o', '1', '/', '?', 'n']) await page.keyboard.press(key);
  expect(await placeOf(page)).toBe('lights 0');
  expect(await page.getAttribute('html', 'data-lang')).toBe('zh');
  expect(await page.locator(':is(dialog, .contents):visible, html[data-curtain]').count()).toBe(0);
  for (const key of ['ArrowRight', 'PageDown', 'PageDown', 'PageUp']) await page.keyboard.press(key);
  expect(await placeOf(page)).toBe('lights 2');
  await page.keyboard.press('Home');
  expect(await placeOf(page)).toBe('welcome 0');
  await page.keyboard.press('Enter');
  expect(await placeOf(page)).toBe('overview 0');
  await turnSwitch(page, 'dialog.help');
  await page.keyboard.press('l');
  expect(await page.getAttribute('html', 'data-lang')).toBe('en');
  expect(problems).toEqual([]);
});

it('the console and the deck have one switch', async () => {
  const { page } = await browser.visit(`${inject('smallUsbFileUrl')}deck.html#/lights`);
  const speaker = await openConsole(page);
  await turnSwitch(speaker, 'dialog.keys');
  // A window hears of it a moment later.
  await expect.poll(() => page.locator('dialog.help [data-character-keys]').isChecked()).toBe(false);
  for (const key of ['z', 'b', 'k', '1', '+', '?']) await speaker.keyboard.press(key);
  expect(await speaker.locator(':is(dialog[open], .tools [aria-pressed="true"])').count()).toBe(0);
  expect(await told(speaker, 'elapsed')).toBe('0:00');
  await page.keyboard.press('b');
  await speaker.keyboard.press('PageDown');
  await seen(page, '#/lights/1');
  await turnSwitch(speaker, 'dialog.keys');
  await speaker.keyboard.press('b');
  await page.waitForSelector('html[data-curtain="black"]');
});
