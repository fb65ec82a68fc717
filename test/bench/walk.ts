/** Walks through a deck with real keys and times each of them to its frame. */

import type { Browser, Page } from 'playwright-core';
import type { Contestant } from './contestants.ts';
import { visit } from './visit.ts';

/**
 * How long a page is left alone before a key, after its transitions have ended. A browser that is drawing anyway starts
 * the next frame up to 16.7 ms later, one at rest starts it at once: below about 60 ms, the clock of the screen hides
 * the work of the deck.
 */
const REST_MS = 80;

/** What a clicker sends, by turns. */
const KEYS = ['ArrowRight', 'PageDown'] as const;

declare global {
  interface Window {
    /** Milliseconds from the last key to its frame, once that frame has been produced. */
    benchFrame: Promise<number>;
  }
}

/** A stretch of a deck: the slide where it begins and ends, counted from 0, and the keys between them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly keys: number;
}

/** The stretch that begins at a slide and has at most so many keys; a key shows the next step or the next slide. */
export function stretchFrom(stepsOfSlides: readonly number[], from: number, atMost: number): Stretch {
  let to = from;
  let keys = stepsOfSlides[to] ?? 0;
  while (to + 1 < stepsOfSlides.length) {
    const more = 1 + (stepsOfSlides[to + 1] ?? 0);
    if (keys + more > atMost) break;
    keys += more;
    to += 1;
  }
  return { from, to, keys };
}

/** @throws when the keys have not led to the end of the stretch: then what was timed was not the deck. */
export function walk(browser: Browser, contestant: Contestant, stretch: Stretch): Promise<number[]> {
  const { name, url, hash } = contestant;
  return visit(browser, undefined, async (page) => {
    await page.addInitScript(timeKeys);
    await page.goto(`${url}${hash(stretch.from)}`, { waitUntil: 'networkidle' });
    await expectSlide(page, contestant, stretch.from, `${name} did not open at`);
    const latencies: number[] = [];
    for (let count = 0; count < stretch.keys; count++) {
      await page.waitForTimeout(REST_MS);
      const key = KEYS[count % KEYS.length] ?? KEYS[0];
      await page.keyboard.down(key);
      latencies.push(await page.evaluate(() => window.benchFrame));
      // As a finger does: where a key comes up before its frame, Chromium holds the clock back until one more frame.
      await page.keyboard.up(key);
      await page.evaluate(waitForTransitions);
    }
    await expectSlide(page, contestant, stretch.to, `${name}, after ${stretch.keys} keys, is not at`);
    return latencies;
  });
}

/** Waits for a slide to be shown: a deck of 100 slides may take its time to start. */
async function expectSlide(
  page: Page,
  { shownSlide }: Contestant,
  slide: number,
  fault: string,
): Promise<void> {
  let found = -1;
  for (let tries = 0; tries < 100 && found !== slide; tries++) {
    if (tries > 0) await page.waitForTimeout(100);
    found = await page.evaluate(shownSlide);
  }
  if (found === slide) return;
  const instead = found < 0 ? 'shows none' : `shows slide ${found + 1}`;
  throw new Error(`${fault} slide ${slide + 1} but ${instead}: keys cannot be measured.`);
}

/** Runs in the page. What moves for longer than a second, or for ever, is not waited for. */
async function waitForTransitions(): Promise<void> {
  const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
  const patience = new Promise((done) => {
    setTimeout(done, 1000);
  });
  await Promise.race([Promise.allSettled(moving.map(({ finished }) => finished)), patience]);
}

/**
 * Runs in the page, before any script of its own, so that its listener is the first to hear of a key. The clock starts
 * at `event.timeStamp`, when the browser got the key. The deck changes its DOM while the event is dispatched; the next
 * animation frame callback runs just before style, layout and paint of that change; a message that is posted there is
 * a task of its own and so arrives just after them: there the clock stops. A second animation frame callback shows that
 * the frame was handed over, and the next key waits for it. What the compositor does afterwards is in no number.
 */
function timeKeys(): void {
  const listen = (event: KeyboardEvent): void => {
    window.benchFrame = new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          const latency = performance.now() - event.timeStamp;
          requestAnimationFrame(() => resolve(latency));
        });
        port1.start();
        port2.postMessage(undefined);
      });
    });
  };
  window.addEventListener('keydown', listen, { capture: true });
}
