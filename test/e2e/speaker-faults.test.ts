import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { shareState } from '../../src/talk/shared-state.ts';
import { beginTalk } from '../../src/talk/talk-state.ts';
import { useBrowser } from './browser.ts';
import {
  blankPage,
  editions,
  newWindow,
  openConsole,
  seen,
  session,
  told,
  untilLinked,
} from './speaker-windows.ts';

const browser = useBrowser();

/** Ends a window's process, as a lack of memory does. Nothing answers the command that does it. */
async function crash(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  client.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Two windows of one talk that know nothing of each other but its name, each in a process of its own. */
async function openApart(address: string): Promise<readonly [deck: Page, speaker: Page]> {
  const deck = await blankPage(browser);
  await deck.goto(`${address}?session=${session}#/lights`);
  const speaker = await deck.context().newPage();
  await speaker.goto(`${address}?view=speaker&session=${session}#/lights`);
  await untilLinked(speaker);
  await speaker.keyboard.press('k');
  await speaker.keyboard.press('PageDown');
  await seen(deck, '#/lights/1');
  return [deck, speaker];
}

it('a storage that throws costs only what it stored', async () => {
  const page = await blankPage(browser);
  await page.context().addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Storage is forbidden.', 'SecurityError');
        },
      });
  });
  const errors: string[] = [];
  page.context().on('weberror', (error) => errors.push(error.error().message));
  // From a file, where the address cannot hold the session either.
  await page.goto(`${inject('smallUsbFileUrl')}deck.html#/lights`);
  const speaker = await openConsole(page);
  await speaker.keyboard.press('k');
  await speaker.keyboard.press('+');
  await speaker.keyboard.press('PageDown');
  await seen(page, '#/lights/1');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await untilLinked(speaker);
  await speaker.keyboard.press('PageDown');
  await seen(page, '#/lights/2');
  await speaker.reload();
  await untilLinked(speaker);
  expect(await speaker.isVisible('.stopwatch [data-message="pause"]')).toBe(true);
  await page.keyboard.press('PageUp');
  await expect.poll(() => told(speaker, 'steps')).toBe('2');
  expect(errors).toEqual([]);
});

it.for(editions)(
  'messages from window to window do where there is no broadcast channel, %s',
  async ([, address]) => {
    const page = await blankPage(browser);
    await page.context().addInitScript(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
    await page.goto(`${address()}#/lights`);
    const speaker = await openConsole(page);
    await speaker.keyboard.press('PageDown');
    await seen(page, '#/lights/1');
    await page.keyboard.press('PageDown');
    await expect.poll(() => told(speaker, 'steps')).toBe('1');
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    await speaker.keyboard.press('PageDown');
    await seen(page, '#/lights/3');
    await speaker.reload();
    await untilLinked(speaker);
    await speaker.keyboard.press('PageUp');
    await seen(page, '#/lights/2');
  },
);

it('notices that the audience’s window has crashed, and opens it again at slide and step', async () => {
  const [deck, speaker] = await openApart(`${inject('smallUsbUrl')}deck.html`);
  await crash(deck);
  await speaker.waitForSelector('.console[data-link="lost"]');
  expect(await speaker.innerText('.console .link')).toContain('失去連線');
  const again = await newWindow(speaker, () => speaker.keyboard.press('s'));
  await untilLinked(speaker);
  await seen(again, '#/lights/1');
  await speaker.keyboard.press('PageDown');
  await seen(again, '#/lights/2');
});

it('comes back after a crash of the console, or of both windows at once, with slide, step and running clock', async () => {
  const [deck, speaker] = await openApart(`${inject('smallUsbUrl')}deck.html`);
  await crash(speaker);
  await deck.keyboard.press('PageDown');
  const second = await newWindow(deck, () => deck.keyboard.press('s'));
  await untilLinked(second);
  await expect.poll(() => told(second, 'now-number')).toBe('7');
  await expect.poll(() => told(second, 'steps')).toBe('1');
  expect(await second.isVisible('.stopwatch [data-message="pause"]')).toBe(true);
  await seen(deck, '#/lights/2');
  // The window that another has opened ends with it, and what is stored is all that is left.
  const address = second.url();
  const context = deck.context();
  const ended = second.waitForEvent('crash');
  await crash(deck);
  await ended;
  const again = await context.newPage();
  await again.goto(address);
  await again.waitForSelector('.console[data-ready]');
  await expect.poll(() => told(again, 'now-number')).toBe('7');
  await expect.poll(() => told(again, 'steps')).toBe('1');
  expect(await again.isVisible('.stopwatch [data-message="pause"]')).toBe(true);
  const shown = await newWindow(again, () => again.keyboard.press('s'));
  await untilLinked(again);
  await seen(shown, '#/lights/2');
});

it('S opens a console again that is gone while its window is not, with slide, step and running clock', async () => {
  const { page: deck } = await browser.open(`${inject('smallUsbUrl')}deck.html#/lights`);
  const speaker = await openConsole(deck);
  await speaker.keyboard.press('k');
  await speaker.keyboard.press('PageDown');
  await seen(deck, '#/lights/1');
  // As one that has crashed, it says no goodbye.
  await speaker.evaluate(() =>
    addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  await speaker.goto(`${inject('smallUsbUrl')}VERIFY.txt`);
  await deck.bringToFront();
  await deck.keyboard.press('s');
  await untilLinked(speaker);
  await expect.poll(() => told(speaker, 'steps')).toBe('2');
  expect(await speaker.isVisible('.stopwatch [data-message="pause"]')).toBe(true);
  await deck.keyboard.press('s');
  await speaker.keyboard.press('PageDown');
  await seen(deck, '#/lights/2');
  expect(deck.context().pages()).toHaveLength(2);
});

it('a copy of the audience’s tab leaves the talk, however late it hears of the first one, which stays', async () => {
  const address = `${inject('smallUsbUrl')}deck.html?session=${session}#/lights`;
  const deck = await blankPage(browser);
  await deck.goto(address);
  await deck.waitForSelector('.over-slide', { state: 'attached' });
  const copy = await deck.context().newPage();
  // Between what it does first and what it hears, seconds pass.
  await copy.addInitScript(() => {
    let seconds = 0;
    performance.now = () => (seconds += 3) * 1000;
  });
  await copy.goto(address);
  await copy.waitForSelector('html[data-ready]');
  const sessionOf = (page: Page): Promise<string | null> =>
    page.evaluate(() => sessionStorage.getItem(`deck:${document.documentElement.dataset['deck']}:session`));
  await expect.poll(() => sessionOf(copy)).toBe(null);
  await copy.keyboard.press('Shift+ArrowRight');
  await seen(copy, '#/tides');
  expect(await sessionOf(deck)).toBe(session);
  const speaker = await openConsole(deck);
  await speaker.keyboard.press('PageDown');
  await seen(deck, '#/lights/1');
});

it('offers a link when the browser blocks the second window, to either side', async () => {
  const page = await blankPage(browser);
  await page.context().addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(inject('smallSiteUrl'));
  await page.waitForSelector('html[data-ready]');
  await page.keyboard.press('s');
  await page.waitForSelector('dialog.blocked[open]');
  const speaker = await newWindow(page, () => page.click('dialog.blocked a'));
  await untilLinked(speaker);
  expect(await speaker.isVisible('.now .preview')).toBe(true);
  await page.close();
  await speaker.waitForSelector('.console[data-link="closed"]');
  await speaker.keyboard.press('s');
  const again = await newWindow(speaker, () => speaker.click('dialog.audience-blocked a'));
  await untilLinked(speaker);
  await again.waitForSelector('html[data-ready]');
});

it('does not hear messages of another shape, whatever way they come', async () => {
  const { page, problems } = await browser.open(
    `${inject('smallUsbUrl')}deck.html?session=${session}#/lights`,
  );
  const say = (messages: readonly unknown[]): Promise<void> =>
    page.evaluate(
      ([name, spoken]) => {
        const talk = `${name} ${document.documentElement.dataset['deck'] ?? ''}`;
        const channel = new BroadcastChannel(`deck-${talk}`);
        for (const sound of spoken) {
          const isOurs = typeof sound === 'object' && sound !== null && 'session' in sound;
          const message = isOurs && sound.session === name ? { ...sound, session: talk } : sound;
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
          channel.postMessage(message);
          window.postMessage(message, '*');
        }
      },
      [session, messages] as const,
    );
  const sent = { app: 'deck-link-2', session, from: 'x', number: 1, role: 'speaker' };
  const state = beginTalk({ slide: 'lights', step: 2 }, 'zh', 'light');
  const { stamps } = shareState(state, '');
  const shared = { state, stamps: { ...stamps, place: { revision: 1000, by: 'x' } } };
  await say([
    null,
    'next',
    { ...sent, type: 'eval', code: 'document.body.remove()' },
    { ...sent, type: 'state', shared: { ...shared, state: { ...state, place: null } } },
    { ...sent, type: 'state', shared: { ...shared, state: { ...state, curtain: 'red' } } },
    { ...sent, type: 'state', session: 'another-talk', shared },
    { ...sent, type: 'ink', slide: 'lights', strokes: [['M0 0']] },
  ]);
  await page.keyboard.press('PageDown');
  await seen(page, '#/lights/1');
  // The last one is sound: what was not heard was not heard for its shape.
  await say([{ ...sent, type: 'state', shared }]);
  await seen(page, '#/lights/2');
  expect(problems).toEqual([]);
});
