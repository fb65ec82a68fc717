/** Loads a page until it is quiet; tells when it first painted and which tasks held it up. */

import type { Page } from 'playwright-core';

export interface Load {
  /** Milliseconds from the start of the navigation to the first contentful paint. */
  readonly firstPaint: number;
  /** Milliseconds of every task of 50 ms or more, until half a second after the last of them and the last request. */
  readonly longTasks: readonly number[];
}

declare global {
  interface Window {
    benchLoad: { firstPaint: number | undefined; longTasks: number[]; lastTaskEnd: number };
  }
}

const QUIET_MS = 500;
const PATIENCE_MS = 20_000;

/** @throws when the browser has painted nothing. */
export async function loadPage(page: Page, url: string): Promise<Load> {
  await page.addInitScript(watchLoad);
  await page.goto(url, { waitUntil: 'networkidle' });
  const { firstPaint, longTasks } = await page.evaluate(waitForQuiet, [QUIET_MS, PATIENCE_MS] as const);
  if (firstPaint === undefined)
    throw new Error(`${url} painted nothing, so its first paint cannot be measured.`);
  return { firstPaint, longTasks };
}

/** Runs in the page, before any script of its own. */
function watchLoad(): void {
  const load: Window['benchLoad'] = { firstPaint: undefined, longTasks: [], lastTaskEnd: 0 };
  window.benchLoad = load;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      load.longTasks.push(duration);
      load.lastTaskEnd = Math.max(load.lastTaskEnd, startTime + duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    load.firstPaint = list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? load.firstPaint;
  }).observe({ type: 'paint', buffered: true });
}

/** Runs in the page: a slow processor is still at work when the network has long been quiet. */
async function waitForQuiet([quietMs, patienceMs]: readonly [number, number]): Promise<Window['benchLoad']> {
  const load = window.benchLoad;
  const isQuiet = (): boolean =>
    load.firstPaint !== undefined && performance.now() - load.lastTaskEnd > quietMs;
  while (!isQuiet() && performance.now() < patienceMs) {
    await new Promise((done) => {
      setTimeout(done, 100);
    });
  }
  return load;
}
