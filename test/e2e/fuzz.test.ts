import type { CDPSession, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openDeck, placeOf } from './deck.ts';

const browser = useBrowser();
/** FUZZ_INPUTS=10000 for the full run; the gate takes a shorter one. */
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 1000);
const options = { viewport: { width: 1280, height: 720 }, serviceWorkers: 'block', hasTouch: true } as const;

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
  ...'abcdefghijklmnoqtuvwxyz0123456789?/',
];
const MARKUP = [
  '<img src=x onerror=hit()>',
  '"><script>hit()</script>',
  "'-hit()-'",
  'javascript:hit()',
  '</style><svg onload=hit()>',
  '{{hit()}}',
  '%3Cimg%20src%3Dx%20onerror%3Dhit()%3E',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  '..%2f..%2f',
  '\u202E\u0000',
  '-1',
  '99999999999999999999',
  '[data-x]',
  '*',
  'a'.repeat(1000),
];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a page must not have after it met strangers: code that ran, elements that nobody built. */
function damage(page: Page): Promise<{ hits: number; elements: number }> {
  return page.evaluate(() => ({
    hits: (window as unknown as { hits: number }).hits,
    elements: document.querySelectorAll(
      'img, iframe, object, embed, script:not([src]):not(head script), [onerror], [onload]',
    ).length,
  }));
}

async function trap(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.assign(window, { hits: 0, hit: () => ((window as unknown as { hits: number }).hits += 1) }),
  );
}

it('no address becomes HTML, breaks the page or leads off the deck', async () => {
  const { page, problems } = await openDeck(browser, '', options);
  await trap(page);
  const random = seeded(5);
  const strange = (): string =>
    String.fromCodePoint(...Array.from({ length: 12 }, () => 1 + Math.floor(random() * 0xd7fe)));
  const values = [...MARKUP, ...Array.from({ length: 20 }, strange)];
  for (const value of values) {
    const text = encodeURIComponent(value);
    await page.goto(
      `${inject('siteUrl')}?lang=${text}&theme=${text}&view=${text}&${text}=${text}#/${text}/${text}`,
    );
    await page.waitForSelector('html[data-ready]');
    await page.evaluate((hash) => {
      location.hash = `#/${hash}`;
      location.hash = `#en/${hash}/${hash}`;
      location.hash = `#/participants/${hash}`;
    }, value);
    expect(await damage(page)).toEqual({ hits: 0, elements: 0 });
    expect(await placeOf(page)).toMatch(/^[a-z][\w-]* \d+$/u);
  }
  expect(problems).toEqual([]);
});

it.for([
  ['the public edition', () => inject('siteUrl')],
  ['the presenter’s edition', () => `${inject('usbUrl')}deck.html`],
] as const)('no message moves %s or becomes HTML, whoever sends it', async ([, address]) => {
  const { page: stranger } = await browser.open(
    `${inject('siteUrl').replace('127.0.0.1', 'localhost')}licenses.txt`,
    options,
  );
  await stranger
    .context()
    .addInitScript(() =>
      Object.assign(window, { hits: 0, hit: () => ((window as unknown as { hits: number }).hits += 1) }),
    );
  const opening = stranger.waitForEvent('popup');
  await stranger.evaluate((url) => Object.assign(window, { deck: window.open(url) }), address());
  const page = await opening;
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.waitForSelector('html[data-ready]');
  const before = await placeOf(page);
  const send = (markup: readonly string[]): void => {
    const target = (window as unknown as { deck?: Window }).deck ?? window;
    const api = [
      'slide',
      'next',
      'right',
      'configure',
      'destroy',
      'togglePause',
      'toggleOverview',
      'showPreview',
    ];
    const messages: unknown[] = [
      null,
      undefined,
      0,
      Number.NaN,
      true,
      [],
      {},
      new Date(0),
      new Uint8Array(9),
      'x'.repeat(1e5),
      ...markup,
    ];
    for (const method of api) {
      messages.push(
        JSON.stringify({ method, args: [3] }),
        { method, args: [3] },
        { namespace: 'reveal', eventName: method, state: {} },
      );
    }
    for (const value of markup) {
      messages.push(
        { type: value, place: { slide: value, step: value }, data: value, html: value },
        JSON.stringify({ type: 'place', slide: value }),
      );
    }
    for (const message of messages) target.postMessage(message, '*');
  };
  await stranger.evaluate(send, MARKUP);
  await page.evaluate(send, MARKUP);
  await page.waitForTimeout(300);
  expect(await placeOf(page)).toBe(before);
  expect(await damage(page)).toEqual({ hits: 0, elements: 0 });
  expect(errors).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => placeOf(page)).not.toBe(before);
});

it('200 sizes of the window leave the slide in it', { timeout: 120_000 }, async () => {
  const { page, problems } = await openDeck(browser, '#/participants/2', { ...options, hasTouch: false });
  const random = seeded(11);
  for (let count = 0; count < 200; count += 1) {
    await page.setViewportSize({
      width: 200 + Math.floor(random() * 2400),
      height: 150 + Math.floor(random() * 1500),
    });
  }
  await page.setViewportSize({ width: 900, height: 900 });
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { left, right, top, bottom } =
          document.querySelector('.slides')?.getBoundingClientRect() ?? new DOMRect(-1);
        return left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1;
      }),
    )
    .toBe(true);
  expect(await placeOf(page)).toBe('participants 2');
  expect(problems).toEqual([]);
});

it(`${INPUTS} keys, clicks and swipes do no harm`, { timeout: 900_000 }, async () => {
  const { page, problems } = await openDeck(browser, '', options);
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
  await play(page, session, random, 200);
  const before = await heap(page, session);
  await play(page, session, random, INPUTS);
  const after = await heap(page, session);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${INPUTS} inputs in ${seconds} s; heap ${before} → ${after} bytes; ${loads} ways out`);
  expect(problems.filter((problem) => !/^(?:third party|failed): /u.test(problem))).toEqual([]);
  expect(after).toBeLessThanOrEqual(before * 1.2);
  await page.evaluate(() => {
    location.hash = '#/participants';
  });
  await expect.poll(() => placeOf(page)).toMatch(/^participants /u);
  expect(new URL(page.url()).pathname).toBe(new URL(home).pathname);
});

async function play(page: Page, session: CDPSession, random: () => number, count: number): Promise<void> {
  const point = (): { x: number; y: number } => ({
    x: Math.floor(random() * 1280),
    y: Math.floor(random() * 720),
  });
  for (let done = 0; done < count; done += 1) {
    const kind = random();
    if (kind < 0.7) await page.keyboard.press(KEYS[Math.floor(random() * KEYS.length)] ?? 'Escape');
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
    location.hash = '#/participants';
  });
  await page.waitForTimeout(500);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
