/** The part of the deck's script that talks to a console comes by itself, later than the rest. */
import type { Page, Route } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { hashOf } from './deck.ts';
import { useBrowser } from './browser.ts';
import { newWindow, openConsole, seen, told, untilLinked } from './speaker-windows.ts';

const browser = useBrowser();
const part = '**/assets/audience-*.js';

/** When the stopwatch of the only talk was started, as it is stored. */
const startedAt = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    const stored = Object.entries(localStorage).find(([key]) => key.endsWith('-state'))?.[1] ?? '{}';
    return (
      (JSON.parse(stored) as { state?: { stopwatch: { since: number | null } } }).state?.stopwatch.since ??
      null
    );
  });

it('a key that is pressed before it is there goes on from the talk, and leaves the clock alone', async () => {
  const { page } = await browser.open(`${inject('smallSiteUrl')}#/north-remarks`);
  const speaker = await openConsole(page);
  await speaker.keyboard.press('Shift+ArrowRight');
  await seen(page, '#/south-remarks');
  const begun = await startedAt(speaker);
  expect(begun).not.toBeNull();
  const held: Route[] = [];
  await page.context().route(part, (route) => held.push(route));
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await page.keyboard.press('Shift+ArrowRight');
  await seen(page, '#/lights');
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.continue();
  // The console has heard of the key.
  await expect.poll(() => told(speaker, 'now-number')).toBe('7');
  expect(await startedAt(speaker)).toBe(begun);
  await speaker.keyboard.press('PageDown');
  await seen(page, '#/lights/1');
  expect(await startedAt(page)).toBe(begun);
});

it('a site that is published anew under a running talk leaves the console’s key alive', async () => {
  const { page, problems } = await browser.open(`${inject('smallSiteUrl')}#/lights`);
  const isThere = (): Promise<boolean> =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/audience-')),
    );
  await expect.poll(isThere).toBe(true);
  await page.context().route(part, (route) => route.fulfill({ status: 404 }));
  const speaker = await newWindow(page, () => page.keyboard.press('s'));
  await untilLinked(speaker);
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => hashOf(page)).toBe('#/lights/1');
  expect(problems).toEqual([]);
});
