/** Times keys in the console to the picture in the audience's window. */

import type { Browser, Page } from 'playwright-core';
import { serveCompressed } from './gzip-server.ts';
import { report } from './progress.ts';

const ROUNDS = 3;

/** Keys a round; the talk has more. */
const KEYS = 50;

/** How long both windows rest before a key. */
const REST_MS = 120;

/** Milliseconds of each key. */
export interface KeyTimes {
  /** Until the audience's window shows it. */
  readonly audience: readonly number[];
  /** Until the console itself shows it. */
  readonly own: readonly number[];
}

declare global {
  interface Window {
    /** When the last key came, and when the last change was shown: milliseconds since 1970. */
    benchKey: number;
    benchShown: number;
  }
}

export async function timeConsoleKeys(browser: Browser, folder: string): Promise<KeyTimes> {
  const { origin, close } = await serveCompressed(folder);
  const times = { audience: [] as number[], own: [] as number[] };
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      report(`keys in the console, round ${round} of ${ROUNDS}`);
      const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'zh-TW' });
      const deck = await context.newPage();
      await deck.goto(`${origin}deck.html`);
      await deck.waitForSelector('html[data-ready]');
      const [speaker] = await Promise.all([context.waitForEvent('page'), deck.keyboard.press('s')]);
      await speaker.setViewportSize({ width: 1280, height: 800 });
      await speaker.waitForSelector('.console[data-link="linked"]');
      await deck.evaluate(watchShown, '.slides');
      await speaker.evaluate(watchShown, '.console .desk');
      await speaker.evaluate(watchKeys);
      for (let count = 0; count < KEYS; count++) {
        await speaker.waitForTimeout(REST_MS);
        await speaker.keyboard.press('PageDown');
        const pressed = await speaker.evaluate(() => window.benchKey);
        times.own.push((await shownAfter(speaker, pressed)) - pressed);
        times.audience.push((await shownAfter(deck, pressed)) - pressed);
      }
      await context.close();
    }
  } finally {
    close();
  }
  return times;
}

/** @throws when nothing changes: then there was nothing to time. */
async function shownAfter(page: Page, moment: number): Promise<number> {
  const shown = await page.waitForFunction(
    (since) => window.benchShown > since && window.benchShown,
    moment,
    {
      timeout: 5000,
    },
  );
  return (await shown.jsonValue()) || Number.NaN;
}

/** Runs in the console. The clock starts when the browser got the key. */
function watchKeys(): void {
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      window.benchKey = performance.timeOrigin + timeStamp;
    },
    { capture: true },
  );
}

/**
 * Runs in either window: after the first change of a slide's or fragment's class, the next animation frame callback runs
 * just before style, layout and paint; a message that is posted there arrives just after them, and there the clock stops.
 */
function watchShown(selector: string): void {
  const watched = document.querySelector(selector);
  if (!watched) throw new Error(`There is no ${selector}.`);
  window.benchShown = 0;
  let waits = false;
  new MutationObserver(() => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        window.benchShown = performance.timeOrigin + performance.now();
        waits = false;
      });
      port1.start();
      port2.postMessage(undefined);
    });
  }).observe(watched, { subtree: true, childList: true, attributeFilter: ['class'] });
}
