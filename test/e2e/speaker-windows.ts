/** The two windows of a talk: the deck that the audience sees, and the speaker's console. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { useBrowser } from './browser.ts';
import { hashOf, moveTo } from './deck.ts';
import { slidesOf } from './walk-deck.ts';

/** A session as an address may name it. */
export const session = 'abcdefghijkl';

/** The presenter's edition over http and as a file. */
export const editions = [
  ['over http', () => `${inject('smallUsbUrl')}deck.html`],
  ['from a file', () => `${inject('smallUsbFileUrl')}deck.html`],
] as const;

/** Opens the console with its key, in a window of a small laptop, and waits until both are in step. */
export async function openConsole(deck: Page): Promise<Page> {
  await deck.waitForSelector('html[data-ready]');
  const speaker = await newWindow(deck, () => deck.keyboard.press('s'));
  await speaker.setViewportSize({ width: 1024, height: 768 });
  await untilLinked(speaker);
  return speaker;
}

/** The two windows of a talk. */
interface Talk {
  readonly page: Page;
  readonly speaker: Page;
  readonly problems: readonly string[];
}

const consoles = new WeakMap<Page, Promise<Page>>();

/**
 * Two windows that tests of a file share, at `hash`, such as `lights/2`, with nothing open, black or frozen. For tests
 * that leave language, theme and strokes as they find them, and reset the clock before they ask for it. Only the last
 * one may close a window.
 */
export async function keepConsole(
  browser: ReturnType<typeof useBrowser>,
  address: string,
  hash: string,
): Promise<Talk> {
  const { page, problems } = await browser.keep(address);
  const opening = consoles.get(page) ?? openConsole(page);
  consoles.set(page, opening);
  const speaker = await opening;
  await speaker.setViewportSize({ width: 1024, height: 768 });
  await speaker.keyboard.press('Escape');
  for (const tool of ['freeze', 'black', 'white'])
    if (await isPressed(speaker, tool)) await speaker.click(`.tools [data-action="${tool}"]`);
  await moveTo(page, hash);
  const [slide = '', step = '0'] = hash.split('/');
  // The console's address names the slide alone.
  await seen(speaker, `#/${slide}`);
  const steps = (await slidesOf(page)).find(({ id }) => id === slide)?.steps ?? 0;
  await expect.poll(() => told(speaker, 'steps')).toBe(String(steps - Number(step)));
  return { page, speaker, problems };
}

/** Whether a tool of the console is shown as switched on. */
export function isPressed(speaker: Page, action: string): Promise<boolean> {
  return speaker.isVisible(`.tools [data-action="${action}"][aria-pressed="true"]`);
}

/** The window that something opens. */
export async function newWindow(page: Page, open: () => Promise<unknown>): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), open()]);
  return opened;
}

/** Waits until the console has heard of the audience's window. */
export async function untilLinked(speaker: Page): Promise<void> {
  await speaker.waitForSelector('.console[data-link="linked"]');
}

/** A window in which nothing has run yet, so that a browser with a fault can be prepared. */
export async function blankPage(
  browser: ReturnType<typeof useBrowser>,
  options?: BrowserContextOptions,
): Promise<Page> {
  return (await browser.open('about:blank', options)).page;
}

/** Waits until the audience sees a place. */
export async function seen(deck: Page, hash: string): Promise<void> {
  await expect.poll(() => hashOf(deck)).toBe(hash);
}

/**
 * Waits until one window has heard all that the other has said: what is said next comes next. The curtain is left as it
 * is at first.
 */
export async function untilHeard(from: Page, to: Page): Promise<void> {
  for (const state of ['html[data-curtain="black"]', 'html:not([data-curtain="black"])']) {
    await from.keyboard.press('b');
    await to.waitForSelector(state);
  }
}

/** A figure or text of the console, by the name of its place. */
export function told(speaker: Page, name: string): Promise<string | null> {
  return speaker.textContent(`[data-out="${name}"]`);
}
