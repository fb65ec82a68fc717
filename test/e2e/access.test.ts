import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { isLongRun } from '../../src/gate/test-all.ts';
import { findViolations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { keepSmallDeck, openWeatherDeck, placeOf, showToolbar } from './deck.ts';
import { openConsole } from './speaker-windows.ts';
import { walkDeck } from './walk-deck.ts';

const browser = useBrowser();

/** Each language once, for the structure; each theme once, for the colours. */
const pairs = [
  ['zh', 'light'],
  ['en', 'dark'],
] as const;
/** For the long run; in any run test/e2e/slides/statement.test.ts checks article, slides and handout of the deck in `slides/` in the pairs. */
const combinations = isLongRun() ? ([...pairs, ['zh', 'dark'], ['en', 'light']] as const) : [];

it.for(combinations)('axe finds nothing in the article (%s, %s)', async ([lang, theme]) => {
  const { page } = await browser.visit(`${inject('smallSiteUrl')}?view=read&lang=${lang}&theme=${theme}`);
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 375, height: 700 });
  expect(await findViolations(page)).toEqual([]);
});

it.for(combinations)(
  'axe finds nothing at any step of any slide (%s, %s)',
  { timeout: 300_000 },
  async ([lang, theme]) => {
    const { page } = await openWeatherDeck(browser, `?lang=${lang}&theme=${theme}`);
    const found: string[] = [];
    await walkDeck(page, { everyStep: true }, async (place) => {
      found.push(...(await findViolations(page, 'section.present')).map((one) => `${place} ${one}`));
    });
    expect(found).toEqual([]);
  },
);

const pressing =
  (...keys: string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** Goes from one pair to the other. */
const showOthers = pressing('l', 't');

const lookOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => [document.documentElement.dataset['lang'], document.documentElement.dataset['theme']]);

const overTheDeck = [
  ['the deck', 'lights', pressing()],
  ['the sheet of keys', 'lights', pressing('?')],
  ['the contents', 'lights', pressing('g')],
  ['the hits of a search', 'lights', pressing('g', 'V', 'T', 'S')],
  ['a search without hits', 'lights', pressing('g', 'q', 'q', 'q')],
  ['the black screen', 'lights', pressing('b')],
  ['the overview', 'lights', pressing('o')],
  [
    'a pinned body',
    'bodies/2',
    (page: Page) => page.locator('.present .d-node.d-row:visible').first().press('Enter'),
  ],
  ['a term', 'lights/3', (page: Page) => page.locator('.present .term:visible').first().click()],
] as const;

// Each in one combination, in turn: what stands around the slides has few colours of its own.
it.for(
  overTheDeck.map(
    ([name, place, open], index) =>
      [name, ...(pairs[index % pairs.length] ?? pairs[0]), place, open] as const,
  ),
)('axe finds nothing in %s (%s, %s)', async ([, lang, theme, place, open]) => {
  const { page } = await keepSmallDeck(browser, place);
  if (lang === 'en') await showOthers(page);
  expect(await lookOf(page)).toEqual([lang, theme]);
  await open(page);
  expect(await findViolations(page)).toEqual([]);
});

it('axe finds nothing in the console and its sheets', async () => {
  const { page } = await browser.visit(`${inject('smallUsbUrl')}deck.html#/lights`);
  const speaker = await openConsole(page);
  for (const [lang, theme] of pairs) {
    if (lang === 'en') {
      await showOthers(speaker);
      // The speaker's own words have a language of their own.
      await speaker.keyboard.press('Shift+L');
    }
    expect(await lookOf(speaker)).toEqual([lang, theme]);
    expect(await findViolations(speaker)).toEqual([]);
    for (const sheet of ['?', 'g', 'y', 'v']) {
      await speaker.keyboard.press(sheet);
      await speaker.locator('dialog[open]').waitFor();
      expect(await findViolations(speaker, 'dialog[open]')).toEqual([]);
      await speaker.keyboard.press('Escape');
    }
  }
});

it('each slide is announced once, with number and headline, in the language that is shown', async () => {
  const { page } = await keepSmallDeck(browser, 'lights/3');
  await page.evaluate(() => {
    const log: string[] = [];
    Object.assign(window, { announced: log });
    for (const region of document.querySelectorAll('[aria-live], [role="status"], [role="alert"]'))
      new MutationObserver(() => log.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const announced = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { announced: string[] }).announced);
  await page.keyboard.press('PageDown');
  await expect.poll(announced).toEqual(['投影片 8 / 11：潮汐：雙方盼共用一張潮汐表']);
  // Whatever else the slide had to say would be said before this.
  await page.keyboard.press('l');
  await expect
    .poll(announced)
    .toEqual([
      '投影片 8 / 11：潮汐：雙方盼共用一張潮汐表',
      expect.stringContaining('Slide 8 / 11: Tides: both hope'),
    ]);
});

it.for(['welcome', 'bodies/2', 'lights/3', 'terms'])(
  'every stop of Tab on %s can be seen, and the toolbar is one',
  async (place) => {
    const { page } = await keepSmallDeck(browser, place);
    const stops: string[] = [];
    const unseen: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { top, left, bottom, right, width } = element.getBoundingClientRect();
        const isInside = width > 2 && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
        const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        const slide = element.closest('.slides > section');
        return {
          name: `${element.tagName} ${element.getAttribute('class') ?? ''} ${(element as HTMLElement).dataset['action'] ?? ''}`,
          isSeen: isSeen && isInside && (!slide || slide.matches('.present')),
        };
      });
      if (!stop) break;
      stops.push(stop.name);
      if (!stop.isSeen) unseen.push(stop.name);
    }
    expect(unseen).toEqual([]);
    expect(stops.filter((name) => name.endsWith('next'))).toHaveLength(1);
  },
);

it('after a click on the toolbar, Space is for the deck', async () => {
  const { page } = await keepSmallDeck(browser, 'lights');
  await showToolbar(page);
  await page.locator('.toolbar [data-action="theme"]').click();
  await page.keyboard.press('Space');
  expect(await placeOf(page)).toBe('lights 1');
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
});

it('a screen reader is told one language of the diagram', async () => {
  const { page } = await keepSmallDeck(browser, 'bodies/2');
  const client = await page.context().newCDPSession(page);
  const told = async (): Promise<string[]> => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return nodes.flatMap(({ ignored, name }) => (ignored ? [] : [String(name?.value)]));
  };
  expect(await told()).toContain('公會');
  expect((await told()).filter((words) => /^(?:Guild|Office) \d/u.test(words))).toEqual([]);
  await page.keyboard.press('l');
  expect(await told()).toContain('Guild');
  expect((await told()).filter((words) => /^(?:公會|機關) \d/u.test(words))).toEqual([]);
});
