import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openDeck, placeOf } from './deck.ts';
import { seeded } from './seeded.ts';

const browser = useBrowser();
const options = { viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' } as const;

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
  // The next address may come before the last page's icon.
  expect(problems.filter((problem) => !problem.endsWith('.svg net::ERR_ABORTED'))).toEqual([]);
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
