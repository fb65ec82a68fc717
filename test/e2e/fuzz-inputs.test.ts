import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { isLongRun } from '../../src/gate/test-all.ts';
import { useBrowser } from './browser.ts';
import { openSmallDeck, placeOf } from './deck.ts';
import { seeded } from './seeded.ts';

const browser = useBrowser();
const INPUTS = isLongRun() ? 10_000 : 200;
const options = {
  viewport: { width: 1280, height: 720 },
  hasTouch: true,
  reducedMotion: 'no-preference',
} as const;

const KEYS = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Shift+ArrowRight',
  'Shift+ArrowLeft',
  'Home',
  'End',
  'Space',
  'Enter',
  'Backspace',
  'Escape',
  'Tab',
  'Shift+Tab',
  'Period',
  ...Array.from('abcdefghijklmnoqtuvwxyz0123456789?/'),
];

it(`${INPUTS} keys, clicks and swipes do no harm`, { timeout: 60_000 + INPUTS * 200 }, async () => {
  const { page, problems } = await openSmallDeck(browser, '', options);
  const home = page.url();
  page.context().on('page', (opened) => void opened.close().catch(() => {}));
  // Another page would start with a fresh heap, and a leak would not be seen.
  await page.evaluate(() => {
    for (const leaving of document.querySelectorAll('[data-action="read"], [data-action="present"]'))
      leaving.remove();
  });
  let loads = 0;
  await page.route('**/*', (route) => {
    if (!route.request().isNavigationRequest()) return route.continue();
    loads += 1;
    return route.fulfill({ status: 204 });
  });
  const session = await page.context().newCDPSession(page);
  const random = seeded(10_000);
  const start = performance.now();
  // What is made once, when it is first wanted, is no leak: the search, compiled code, the window of the console.
  await play(page, session, random, INPUTS / 2);
  const before = await heap(page, session);
  await play(page, session, random, INPUTS);
  await expect.poll(() => heap(page, session)).toBeLessThanOrEqual(before * 1.2);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(
    `${INPUTS} inputs in ${seconds} s; heap ${before} → ${await heap(page, session)} bytes; ${loads} ways out`,
  );
  expect(problems.filter((problem) => !/^(?:third party|failed): /u.test(problem))).toEqual([]);
  expect(new URL(page.url()).pathname).toBe(new URL(home).pathname);
});

async function play(page: Page, session: CDPSession, random: () => number, count: number): Promise<void> {
  const point = (): { x: number; y: number } => ({
    x: Math.floor(random() * 1280),
    y: Math.floor(random() * 720),
  });
  for (let done = 0; done < count; done += 1) {
    const kind = random();
    // Else an open sheet would take nearly all of them.
    if (kind < 0.1) await page.keyboard.press('Escape');
    else if (kind < 0.7) await page.keyboard.press(KEYS[Math.floor(random() * KEYS.length)] ?? 'Escape');
    else if (kind < 0.9) {
      const { x, y } = point();
      await page.mouse.click(x, y);
    } else await swipe(session, point(), point());
  }
}

async function swipe(
  session: CDPSession,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Bytes in use after the garbage is gone, at the same slide and with everything closed. */
async function heap(page: Page, session: CDPSession): Promise<number> {
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('Escape');
  await page.evaluate(() => {
    location.hash = '#/bodies';
  });
  await expect.poll(() => placeOf(page)).toMatch(/^bodies /u);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
