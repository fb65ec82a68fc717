import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { hashOf } from './deck.ts';
import { editions, keepConsole, seen, told } from './speaker-windows.ts';

const browser = useBrowser();

it('does not disturb another deck beside it', async () => {
  const [[, address]] = editions;
  const { page, speaker } = await keepConsole(browser, address(), 'lights');
  const other = await page.context().newPage();
  await other.goto(`${address()}#/lights`);
  await other.waitForSelector('html[data-ready]');
  await speaker.keyboard.press('PageDown');
  await seen(page, '#/lights/1');
  // What the other one would have heard it would have heard before this.
  await other.keyboard.press('PageDown');
  await seen(other, '#/lights/1');
  await expect.poll(() => told(speaker, 'steps')).toBe('2');
  await other.close();
});

describe.for([...editions, ['in the public edition', () => inject('smallSiteUrl')] as const])(
  'the speaker’s console %s',
  ([, address]) => {
    it('moves in step with the audience, both ways, and says nothing wrong', async () => {
      const { page, speaker, problems } = await keepConsole(browser, address(), 'lights');
      await speaker.keyboard.press('PageDown');
      await seen(page, '#/lights/1');
      await page.keyboard.press('PageDown');
      await expect.poll(() => told(speaker, 'steps')).toBe('1');
      await speaker.keyboard.press('b');
      await page.waitForSelector('html[data-curtain="black"]');
      await speaker.keyboard.press('w');
      await page.waitForSelector('html[data-curtain="white"]');
      expect(problems).toEqual([]);
    });

    it('freezes the audience’s picture while the speaker looks ahead', async () => {
      const { page, speaker } = await keepConsole(browser, address(), 'lights');
      await speaker.keyboard.press('z');
      await speaker.keyboard.press('Shift+ArrowRight');
      await expect.poll(() => told(speaker, 'now-number')).toBe('8');
      expect(await hashOf(page)).toBe('#/lights');
      await page.keyboard.press('PageDown');
      await expect.poll(() => told(speaker, 'steps')).toBe('1');
      expect(await hashOf(page)).toBe('#/lights');
      await speaker.keyboard.press('z');
      await expect.poll(() => hashOf(page)).not.toBe('#/lights');
    });

    it('goes on where it was when either window is loaded anew, and says when the audience’s is closed', async () => {
      // No test after this one has the two windows.
      const { page, speaker } = await keepConsole(browser, address(), 'lights');
      await speaker.keyboard.press('Shift+K');
      await speaker.keyboard.press('k');
      await speaker.keyboard.press('PageDown');
      await seen(page, '#/lights/1');
      await page.reload();
      await page.waitForSelector('html[data-ready]');
      await speaker.waitForSelector('.console[data-link="linked"]');
      await speaker.reload();
      await speaker.waitForSelector('.console[data-link="linked"]');
      expect(await speaker.isVisible('.stopwatch [data-message="pause"]')).toBe(true);
      await speaker.keyboard.press('PageDown');
      await seen(page, '#/lights/2');
      await page.close();
      await speaker.waitForSelector('.console[data-link="closed"]');
    });
  },
);
