/** A page on which the deck is presented, and where it stands. */
import type { Frame, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { formatHash } from '../../src/browser/address.ts';
import { untilStarted, type OpenedPage, type useBrowser } from './browser.ts';

type Browser = ReturnType<typeof useBrowser>;

const onTheStage = { viewport: { width: 1280, height: 720 } } as const;

type Options = Parameters<Browser['open']>[1];

/**
 * Opens the public edition of the deck in `slides/`, whatever deck that is, on the stage; `address` is what follows the
 * page's name, such as `?lang=en#/six-topics`.
 */
export const openDeck = opener('siteUrl');

/** The same of the small deck, on which the engine is tried. */
export const openSmallDeck = opener('smallSiteUrl');

/** The same of the whole example. */
export const openWeatherDeck = opener('weatherSiteUrl');

/**
 * The small deck on a page that tests of a file share, at `place`, such as `lights/2`. What is open is closed; language,
 * theme and curtain are as at first, and nothing is remembered. Not for tests that load the page anew or change its scripts.
 */
export const keepSmallDeck = keeper('smallSiteUrl');

/** The same of the whole example. */
export const keepWeatherDeck = keeper('weatherSiteUrl');

type Site = 'siteUrl' | 'smallSiteUrl' | 'weatherSiteUrl';

function opener(site: Site) {
  return (browser: Browser, address = '', options: Options = {}): Promise<OpenedPage> =>
    browser.visit(`${inject(site)}${address}`, { ...onTheStage, ...options });
}

function keeper(site: Site) {
  return (browser: Browser, place: string, query = '', options: Options = {}): Promise<OpenedPage> =>
    keep(browser.keep(`${inject(site)}${query}`, { ...onTheStage, ...options }), place);
}

/** The same small deck on a page with a clock that can be driven; left alone, it goes as any clock. */
export async function keepTimedDeck(
  browser: Browser,
  place: string,
  options: Options = {},
): Promise<OpenedPage> {
  const opened = await browser.keep('about:blank', { ...onTheStage, ...options });
  if (opened.page.url() === 'about:blank') {
    await opened.page.clock.install();
    await opened.page.goto(inject('smallSiteUrl'));
    await untilStarted(opened.page);
  }
  return keep(Promise.resolve(opened), place);
}

async function keep(keeping: Promise<OpenedPage>, place: string): Promise<OpenedPage> {
  const opened = await keeping;
  await lookAsAtFirst(opened.page);
  await moveTo(opened.page, place);
  return opened;
}

/** Curtain, language and theme of each page that is kept, when it was opened. */
const firstLooks = new WeakMap<Page, readonly string[]>();

async function lookAsAtFirst(page: Page): Promise<void> {
  const first = firstLooks.get(page);
  if (!first) {
    firstLooks.set(page, await lookOf(page));
    return;
  }
  await page.keyboard.press('Escape');
  // Any key lifts the curtain.
  for (const [index, key] of ['PageDown', 'l', 't'].entries())
    if ((await lookOf(page))[index] !== first[index]) await page.keyboard.press(key);
  expect(await lookOf(page)).toEqual(first);
  await page.evaluate(() => localStorage.clear());
}

/** Curtain, language and theme. */
function lookOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { curtain, lang, theme } = document.documentElement.dataset;
    return [curtain ?? 'none', lang ?? '', theme ?? ''];
  });
}

/**
 * Moves a presented deck to a place such as `lights/2` or `bodies/2?body=port` without loading it anew, once the address
 * says where it was: the same address again would move nothing.
 */
export async function moveTo(page: Page, place: string): Promise<void> {
  const [id = '', step = '0'] = (place.split('?')[0] ?? '').split('/');
  await untilAddressed(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
  await expect.poll(() => placeOf(page)).toBe(`${id} ${step}`);
}

/** Waits until the address names what is shown, which it does a moment after a key. */
async function untilAddressed(page: Page): Promise<void> {
  const isAddressed = async (): Promise<boolean> => {
    const [slide = '', step] = (await placeOf(page)).split(' ');
    const [path] = (await hashOf(page)).split('?');
    return path === formatHash({ slide, step: Number(step) });
  };
  await expect.poll(isAddressed).toBe(true);
}

/** What stands behind `#` in the address, as the page has it: the test's own record of it comes later. */
export async function hashOf(page: Page): Promise<string> {
  return decodeURIComponent(await page.evaluate(() => location.hash));
}

/** Brings the toolbar into the picture as a pointer that moves does; only one that has come to rest takes it out again. */
export async function showToolbar(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['pointer'] = 'moving';
  });
}

/** The slide on the stage and the steps of it that are shown. */
export function placeOf(page: Page | Frame): Promise<string> {
  return page.evaluate(() => {
    const slide = document.querySelector('.slides > section.present');
    const shown = [...(slide?.querySelectorAll<HTMLElement>('.fragment.visible') ?? [])];
    return `${slide?.id ?? ''} ${new Set(shown.map(({ dataset }) => dataset['fragmentIndex'])).size}`;
  });
}

/** The curtain over the slide: `none`, `black` or `white`, as it is painted. */
export function curtainOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { content, backgroundColor } = getComputedStyle(
      document.querySelector('.reveal') ?? document.body,
      '::after',
    );
    if (content === 'none') return 'none';
    return { 'rgb(0, 0, 0)': 'black', 'rgb(255, 255, 255)': 'white' }[backgroundColor] ?? backgroundColor;
  });
}

/**
 * Everything that can be seen of the slide on the stage, as text: each visible element with its place and paint.
 * Screenshots are not compared: the browser draws single pixels of the same picture differently now and then.
 */
export async function pictureOf(page: Page): Promise<string> {
  await untilSet(page);
  return page.evaluate(() => {
    const visible = document.querySelectorAll(
      '.slides > section.present, .slides > section.present *, .progress span',
    );
    return [...visible]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, backgroundColor, fill, stroke, strokeWidth, fontWeight, opacity } =
          getComputedStyle(element);
        const paint = [color, backgroundColor, fill, stroke, strokeWidth, fontWeight, opacity];
        return `${element.tagName} ${[x, y, width, height].map(Math.round).join()} ${paint.join(' ')}`;
      })
      .join('\n');
  });
}

/** Waits until what is shown is set in the fonts that it asks for: those that a slide lacks it asks for when it is laid out. */
export async function untilSet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    do {
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    } while (document.fonts.status !== 'loaded');
  });
}

/** Has an article speak a language, by its link. */
export async function speak(page: Page, lang: 'zh' | 'en'): Promise<void> {
  if ((await page.getAttribute('html', 'lang'))?.startsWith(lang)) return;
  await page.getByRole('link', { name: { zh: '中文', en: 'English' }[lang] }).click();
}
