import type { Frame, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { shareState } from '../../src/talk/shared-state.ts';
import { beginTalk } from '../../src/talk/talk-state.ts';
import { useBrowser } from './browser.ts';
import { placeOf } from './deck.ts';
import { seeded } from './seeded.ts';
import { seen, session } from './speaker-windows.ts';

const browser = useBrowser();
/** The smallest stage: nothing here hangs on its size, and most of a load is to paint it. */
const options = { viewport: { width: 720, height: 405 } } as const;

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

/** Counts the messages `end` that a window gets: it has heard then what was sent to it before. */
async function listen(deck: Page | Frame): Promise<void> {
  await deck.evaluate(() => {
    Object.assign(window, { ends: 0 });
    addEventListener('message', ({ data }) => {
      if (data === 'end') (window as unknown as { ends: number }).ends += 1;
    });
  });
}

function ends(deck: Page | Frame): Promise<number> {
  return deck.evaluate(() => (window as unknown as { ends: number }).ends);
}

async function trap(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.assign(window, { hits: 0, hit: () => ((window as unknown as { hits: number }).hits += 1) }),
  );
}

it('no address becomes HTML, breaks the page or leads off the deck', { timeout: 180_000 }, async () => {
  const { page, problems } = await browser.open(`${inject('smallSiteUrl')}licenses.txt`, options);
  await trap(page);
  const random = seeded(5);
  const strange = (): string =>
    String.fromCodePoint(...Array.from({ length: 12 }, () => 1 + Math.floor(random() * 0xd7fe)));
  // Each of the known ones in every place of an address; of the others, four different ones in each.
  const groups = [
    ...MARKUP.map((value) => [value, value, value, value] as const),
    ...Array.from({ length: 5 }, () => [strange(), strange(), strange(), strange()] as const),
  ];
  for (const group of groups) {
    const [lang, theme, view, other] = group.map(encodeURIComponent);
    await page.goto(
      `${inject('smallSiteUrl')}?lang=${lang}&theme=${theme}&view=${view}&${other}=${other}#/${lang}/${other}`,
    );
    await page.waitForSelector('html[data-ready]');
    await page.evaluate((values) => {
      for (const hash of new Set(values)) {
        location.hash = `#/${hash}`;
        location.hash = `#en/${hash}/${hash}`;
        location.hash = `#/bodies/${hash}`;
        location.hash = `#/bodies?body=${hash}&person=${hash}&kind=${hash},${hash}&find=${hash}`;
      }
    }, group);
    expect(await damage(page)).toEqual({ hits: 0, elements: 0 });
    expect(await placeOf(page)).toMatch(/^[a-z][\w-]* \d+$/u);
  }
  expect(problems).toEqual([]);
});

it.for([
  ['the public edition', () => inject('smallSiteUrl')],
  ['the presenter’s edition', () => `${inject('smallUsbUrl')}deck.html`],
] as const)('no message moves %s or becomes HTML, whoever sends it', async ([, address]) => {
  const { page: stranger } = await browser.open(
    `${inject('smallSiteUrl').replace('127.0.0.1', 'localhost')}licenses.txt`,
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
  await listen(page);
  await stranger.evaluate(send, MARKUP);
  await stranger.evaluate(() => (window as unknown as { deck: Window }).deck.postMessage('end', '*'));
  await page.evaluate(send, MARKUP);
  await page.evaluate(() => window.postMessage('end', '*'));
  await expect.poll(() => ends(page)).toBe(2);
  expect(await placeOf(page)).toBe(before);
  expect(await damage(page)).toEqual({ hits: 0, elements: 0 });
  expect(errors).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => placeOf(page)).not.toBe(before);
});

it('a stranger who knows the name of a talk and its language is not heard, and hears nothing', async () => {
  const { page: stranger } = await browser.open(
    `${inject('smallSiteUrl').replace('127.0.0.1', 'localhost')}licenses.txt`,
    options,
  );
  const framedSession = 'abcdefframed';
  const address = (name: string): string => `${inject('smallSiteUrl')}?view=deck&session=${name}#/bodies`;
  await stranger.evaluate((url) => {
    const heard: unknown[] = [];
    addEventListener('message', ({ data }) => heard.push(data));
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
    Object.assign(window, { heard, decks: [frame.contentWindow] });
  }, address(framedSession));
  const framed = stranger.frames().find((frame) => frame !== stranger.mainFrame());
  if (!framed) throw new Error('The stranger has no frame.');
  // While its page is in front: behind another window it would have no time to start.
  await framed.waitForSelector('.over-slide', { state: 'attached' });
  const opening = stranger.waitForEvent('popup');
  await stranger.evaluate(
    (url) => (window as unknown as { decks: Array<Window | null> }).decks.push(window.open(url)),
    // A talk has one deck; a second one leaves it.
    address(session),
  );
  const opened = await opening;
  await opened.waitForSelector('.over-slide', { state: 'attached' });
  const state = beginTalk({ slide: 'tides', step: 0 }, 'en', 'dark');
  const { stamps } = shareState(state, '');
  const shared = { state, stamps: { ...stamps, place: { revision: 1000, by: 'x' } } };
  const title = await opened.getAttribute('html', 'data-deck');
  const messages = [framedSession, session].flatMap((name) => {
    const sent = { app: 'deck-link-2', session: `${name} ${title}`, from: 'x', role: 'speaker' };
    return [
      { ...sent, number: 1, type: 'hello' },
      { ...sent, number: 2, type: 'ping' },
      { ...sent, number: 3, type: 'ink', slide: 'bodies', strokes: [[[1, 1]]] },
      { ...sent, number: 4, type: 'state', shared },
    ];
  });
  const decks = [framed, opened] as const;
  for (const deck of decks) await listen(deck);
  await stranger.evaluate((said) => {
    const { decks: all } = window as unknown as { decks: Window[] };
    for (const deck of all) for (const message of [...said, 'end']) deck.postMessage(message, '*');
  }, messages);
  for (const deck of decks) {
    await expect.poll(() => ends(deck)).toBe(1);
    expect(await deck.evaluate(() => location.hash)).toBe('#/bodies');
    expect(await deck.locator('.over-slide path').count()).toBe(0);
    // What it had to say to the stranger it has said before this.
    await deck.evaluate(() => ((window.opener ?? window.parent) as Window).postMessage('end', '*'));
  }
  const heard = (): Promise<unknown[]> =>
    stranger.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect.poll(heard).toEqual(['end', 'end']);
  // From a window of the deck's own origin the very same messages are heard.
  await opened.evaluate((said) => {
    for (const message of said) window.postMessage(message, '*');
  }, messages);
  await seen(opened, '#/tides');
});

it('a storage full of rubbish is as good as an empty one', async () => {
  const page = (await browser.open('about:blank', options)).page;
  const errors: string[] = [];
  page.context().on('weberror', (error) => errors.push(error.error().message));
  await trap(page);
  await page.goto(`${inject('smallUsbUrl')}deck.html`, { waitUntil: 'commit' });
  const deck = (await page.getAttribute('html', 'data-deck')) ?? '';
  expect(deck).not.toBe('');
  await page.goto(`${inject('smallUsbUrl')}licenses.txt`);
  for (const rubbish of [
    '',
    'null',
    '[1,{"id":[]}]',
    '{"__proto__":{"hits":9}}',
    '<img src=x onerror=hit()>',
  ]) {
    await page.evaluate(
      ([value, name, title]) => {
        localStorage.clear();
        const keys = ['lang', 'theme', 'character-keys', 'rehearsals', 'speaker-language', 'speaker-notes'];
        for (const key of [
          ...keys,
          'talk-sessions',
          ...['state', 'ink', 'rehearsal'].map((part) => `talk-${name}-${part}`),
        ])
          localStorage.setItem(`deck:${title}:${key}`, value);
        sessionStorage.setItem(`deck:${title}:session`, value);
      },
      [rubbish, session, deck] as const,
    );
    await page.goto(`${inject('smallUsbUrl')}deck.html?session=${session}`);
    await page.waitForSelector('html[data-ready]');
    await page.goto(`${inject('smallUsbUrl')}deck.html?view=speaker&session=${session}`);
    await page.waitForSelector('.console[data-ready]');
    expect(await damage(page)).toEqual({ hits: 0, elements: 0 });
  }
  expect(errors).toEqual([]);
});
