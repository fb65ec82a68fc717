import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { findOrInstallBrowser, launchOptions } from '../../src/chromium/browser.ts';
import { newContext } from './browser.ts';
import { hashOf } from './deck.ts';
import { reportFailure } from './report-failure.ts';
import { newWindow, openConsole, seen, told, untilLinked } from './speaker-windows.ts';

const screens = '--screen-info={1920x1080}{1280x720}';
const laptop = ' 0,0 1920×1080';
const projector = ' 1920,0 1280×720';

let browser: Awaited<ReturnType<typeof chromium.launch>>;
let control: CDPSession;
beforeAll(async () => {
  const args = [...launchOptions.args, screens];
  browser = await chromium.launch({ ...launchOptions, args, executablePath: findOrInstallBrowser() });
  control = await browser.newBrowserCDPSession();
});
afterEach(({ task }) => reportFailure(task));
afterAll(() => browser.close());

/** The small deck on the laptop of two screens; `setting` is what the speaker says when the browser asks about them. */
async function openOnTwoScreens(address: string, setting: 'granted' | 'denied'): Promise<Page> {
  for (const context of browser.contexts()) await context.close();
  const context = await newContext(browser, { viewport: null });
  const page = await context.newPage();
  await allow(page, setting);
  await noteScreens(context);
  await page.goto(`${address}#/lights`);
  await page.waitForSelector('html[data-ready]');
  return page;
}

async function allow(page: Page, setting: 'granted' | 'denied'): Promise<void> {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const { browserContextId } = targetInfo;
  await control.send('Browser.setPermission', {
    permission: { name: 'window-management' },
    setting,
    ...(browserContextId !== undefined && { browserContextId }),
  });
}

/** Without windows the browser moves none; what they ask for is noted on the root element. */
async function noteScreens(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const note = (name: string, value: unknown): void => {
      document.documentElement.dataset[name] = String(value);
    };
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'requestFullscreen');
    const ask = own?.value as (this: Element, options?: FullscreenOptions) => Promise<void>;
    Element.prototype.requestFullscreen = async function (options?: FullscreenOptions) {
      await ask.call(this, options);
      const { screen } = (options ?? {}) as { screen?: { availLeft: number } };
      note('fullScreenOn', screen?.availLeft ?? 'own');
    };
    window.moveTo = (left) => note('movedTo', left);
  });
}

/** Lets the window go full screen with a click in it alone: a driver that looks at a page gives it that right each time. */
async function wantPress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const prototype = Element.prototype;
    const ask = Object.getOwnPropertyDescriptor(prototype, 'requestFullscreen')?.value as (
      this: Element,
      options?: FullscreenOptions,
    ) => Promise<void>;
    let isClicked = false;
    addEventListener('click', () => (isClicked = true), true);
    prototype.requestFullscreen = function (options?: FullscreenOptions) {
      return isClicked ? ask.call(this, options) : Promise.reject(new TypeError('Permissions check failed'));
    };
  });
}

/** A browser without windows never answers a request for another screen that is made in full screen. */
async function leaveFullScreen(page: Page): Promise<void> {
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
}

const noted = (page: Page, name: 'full-screen-on' | 'moved-to'): Promise<string | null> =>
  page.getAttribute('html', `data-${name}`);
const chosen = (page: Page): Promise<string | null> =>
  page.evaluate(() =>
    localStorage.getItem(`deck:${document.documentElement.dataset['deck']}:audience-screen`),
  );
/** What a window's line says; nothing while it is hidden. */
const line = (page: Page, within: 'body >' | '.console' = 'body >'): Promise<string> =>
  page
    .locator(`${within} .quiet-line`)
    .evaluate((strip) => (strip.checkVisibility() ? (strip as HTMLElement).innerText : ''));

it.for([
  ['over http', () => `${inject('smallUsbUrl')}deck.html`],
  ['from a file', () => `${inject('smallUsbFileUrl')}deck.html`],
] as const)(
  'one press puts the picture on the other screen, and the console here, %s',
  async ([, address]) => {
    const deck = await openOnTwoScreens(address(), 'granted');
    const speaker = await newWindow(deck, () => deck.keyboard.press('x'));
    await untilLinked(speaker);
    expect(await noted(deck, 'full-screen-on')).toBe('1920');
    expect(await chosen(deck)).toBe(projector);
    await speaker.keyboard.press('PageDown');
    await seen(deck, '#/lights/1');
  },
);

it('exchanges the screens from either window, and remembers the audience’s', async () => {
  const deck = await openOnTwoScreens(`${inject('smallUsbUrl')}deck.html`, 'granted');
  const speaker = await newWindow(deck, () => deck.keyboard.press('x'));
  await untilLinked(speaker);
  await leaveFullScreen(deck);
  // Without windows both think that they are on the first screen.
  await speaker.keyboard.press('Shift+X');
  await expect.poll(() => noted(deck, 'full-screen-on')).toBe('0');
  await expect.poll(() => noted(speaker, 'moved-to')).toBe('1920');
  expect(await chosen(deck)).toBe(laptop);
  await leaveFullScreen(deck);
  await deck.keyboard.press('Shift+X');
  await expect.poll(() => noted(deck, 'full-screen-on')).toBe('1920');
  expect(await chosen(speaker)).toBe(projector);
});

it('the console sends the audience’s window to the projector', async () => {
  const deck = await openOnTwoScreens(`${inject('smallUsbUrl')}deck.html`, 'granted');
  const speaker = await openConsole(deck);
  await speaker.keyboard.press('x');
  await expect.poll(() => noted(deck, 'full-screen-on')).toBe('1920');
  expect(await noted(speaker, 'moved-to')).toBe(null);
  expect(await speaker.isVisible('.console .quiet-line')).toBe(false);
});

it('from a file, where no right can be handed on, both windows say where one press is missing', async () => {
  const deck = await openOnTwoScreens(`${inject('smallUsbFileUrl')}deck.html`, 'granted');
  const speaker = await openConsole(deck);
  await wantPress(deck);
  await speaker.keyboard.press('x');
  await expect.poll(() => line(deck)).toContain('再按一次');
  await expect.poll(() => line(speaker, '.console')).toContain('觀眾視窗');
  await deck.click('.quiet-line [data-action="project"]');
  await expect.poll(() => noted(deck, 'full-screen-on')).toBe('1920');
  expect(await deck.isVisible('.quiet-line')).toBe(false);
});

it.for([
  ['over http', () => `${inject('smallUsbUrl')}deck.html`],
  ['from a file', () => `${inject('smallUsbFileUrl')}deck.html`],
] as const)(
  'where the browser tells of no screens, a clean window opens to be dragged, and this one is the console, %s',
  async ([, address]) => {
    const page = await openOnTwoScreens(address(), 'denied');
    // As where a busy browser has not come to write the address of a step when the next key is there.
    await page.evaluate(() => {
      Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: () => 0 });
    });
    await page.keyboard.press('PageDown');
    await page.keyboard.press('l');
    const audience = await newWindow(page, () => page.keyboard.press('x'));
    await page.waitForSelector('.console[data-link="linked"]');
    await expect.poll(() => line(audience)).toContain('Drag this window');
    await expect.poll(() => hashOf(audience)).toBe('#/lights/1');
    await audience.click('.quiet-line [data-action="full-screen"]');
    await expect.poll(() => noted(audience, 'full-screen-on')).toBe('own');
    expect(await audience.isVisible('.quiet-line')).toBe(false);
    await page.keyboard.press('PageDown');
    await seen(audience, '#/lights/2');
    await audience.keyboard.press('PageUp');
    await expect.poll(() => told(page, 'steps')).toBe('2');
  },
);

it('the line goes with the first press that moves the talk', async () => {
  const page = await openOnTwoScreens(`${inject('smallUsbUrl')}deck.html`, 'denied');
  const audience = await newWindow(page, () => page.keyboard.press('x'));
  await page.waitForSelector('.console[data-link="linked"]');
  await expect.poll(() => audience.isVisible('.quiet-line')).toBe(true);
  await page.keyboard.press('PageDown');
  await expect.poll(() => audience.isVisible('.quiet-line')).toBe(false);
});

it('a talk in full screen on the only screen known stays there, and says what to do', async () => {
  const page = await openOnTwoScreens(`${inject('smallUsbUrl')}deck.html`, 'denied');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('x');
  await expect.poll(() => line(page)).toContain('拖到投影機');
  expect(page.context().pages()).toHaveLength(1);
  await page.keyboard.press('PageDown');
  await seen(page, '#/lights/1');
});

it('calls that fail leave the talk as it is', async () => {
  const deck = await openOnTwoScreens(`${inject('smallUsbUrl')}deck.html`, 'granted');
  await deck.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('No full screen.'));
  });
  const speaker = await openConsole(deck);
  await speaker.keyboard.press('x');
  await expect.poll(() => line(speaker, '.console')).toContain('觀眾視窗');
  await deck.keyboard.press('x');
  await deck.keyboard.press('Shift+X');
  await expect.poll(() => line(deck)).toContain('再按一次');
  await deck.keyboard.press('f');
  await expect.poll(() => line(deck)).toContain('不允許全螢幕');
  await speaker.keyboard.press('PageDown');
  await seen(deck, '#/lights/1');
});
