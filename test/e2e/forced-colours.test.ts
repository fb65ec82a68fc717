/** The deck in a reader's own colours, as contrast themes force them upon every page: judged by the pixels alone. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { isLongRun } from '../../src/gate/test-all.ts';
import { useBrowser } from './browser.ts';
import { curtainOf, openSmallDeck, openWeatherDeck } from './deck.ts';
import { openConsole, told } from './speaker-windows.ts';
import { findUnreadable } from './unreadable.ts';
import { findUntold } from './untold.ts';
import { walkDeck } from './walk-deck.ts';

const browser = useBrowser();

/** Both schemes, each with another language; the theme that the deck itself is set to must not matter. */
const schemes = [
  { colorScheme: 'light', lang: 'zh', theme: 'dark' },
  { colorScheme: 'dark', lang: 'en', theme: 'light' },
] as const;
/** A part is tried in one of them, and in both where there is time. */
const inLight = isLongRun() ? schemes : [schemes[0]];
const inDark = isLongRun() ? schemes : [schemes[1]];
const forced = (colorScheme: 'light' | 'dark') => ({ forcedColors: 'active', colorScheme }) as const;

/** What cannot be read or told in parts of a page. */
async function findFaults(page: Page, parts: string): Promise<string[]> {
  return [...(await findUnreadable(page, parts)), ...(await findUntold(page, parts))];
}

it.for(inDark)(
  'in forced colours on $colorScheme paper every text on every slide can be read',
  { timeout: 240_000 },
  async ({ colorScheme, lang, theme }) => {
    const { page } = await openWeatherDeck(browser, `?lang=${lang}&theme=${theme}`, forced(colorScheme));
    const found: string[] = [];
    await walkDeck(page, { everyStep: false }, async (place) => {
      const unreadable = await findUnreadable(page, 'section.present');
      found.push(...unreadable.map((text) => `${place}: ${text}`));
    });
    expect(found).toEqual([]);
  },
);

it.for(inLight)(
  'in forced colours on $colorScheme paper every text of the article can be read',
  { timeout: 240_000 },
  async ({ colorScheme, lang, theme }) => {
    // In a wide window the pictures are those of the slides.
    for (const width of isLongRun() ? [1280, 390] : [390]) {
      const { page } = await browser.visit(
        `${inject('weatherSiteUrl')}?view=read&lang=${lang}&theme=${theme}`,
        {
          ...forced(colorScheme),
          viewport: { width, height: 4000 },
        },
      );
      expect(await findFaults(page, 'body')).toEqual([]);
    }
  },
);

it.for(inDark)(
  'in forced colours on $colorScheme paper what stands over the deck can be read, and what is chosen be seen',
  { timeout: 120_000 },
  async ({ colorScheme, lang, theme }) => {
    const { page } = await openSmallDeck(
      browser,
      `?lang=${lang}&theme=${theme}#/bodies/2?kind=guild`,
      forced(colorScheme),
    );
    await page.mouse.move(600, 400);
    const found = await findFaults(page, 'section.present, .toolbar');
    await page.keyboard.press('Escape');
    for (const keys of ['g', '?', 'a']) {
      await page.keyboard.press(keys);
      if (keys === 'g') await page.keyboard.type('VTS');
      found.push(...(await findFaults(page, ':is(dialog[open], :root[data-contents] .contents)')));
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    expect(found).toEqual([]);
    await page.keyboard.press('b');
    expect(await curtainOf(page)).toBe('black');
  },
);

it.for(inLight)(
  'in forced colours on $colorScheme paper the console and its sheets can be read, and its states be told',
  { timeout: 120_000 },
  async ({ colorScheme, lang, theme }) => {
    const { page } = await browser.visit(
      `${inject('smallUsbUrl')}deck.html?lang=${lang}&theme=${theme}#/lights`,
      forced(colorScheme),
    );
    const speaker = await openConsole(page);
    for (const key of ['k', 'k', 'PageDown', 'z', 'b']) await speaker.keyboard.press(key);
    await speaker.locator('[data-stopwatch="paused"]').waitFor();
    await speaker.locator('.tools [data-action="black"][aria-pressed="true"]').waitFor();
    await expect.poll(() => told(speaker, 'steps')).toBe('2');
    const found = await findFaults(speaker, '.console');
    for (const key of ['?', 'g', 'y']) {
      await speaker.keyboard.press(key);
      found.push(...(await findFaults(speaker, 'dialog[open]')));
      await speaker.keyboard.press('Escape');
    }
    // Else the checks before going live would be renewed while they are looked at.
    await speaker.clock.install();
    await speaker.clock.pauseAt(new Date(await speaker.evaluate(() => Date.now() + 1000)));
    await speaker.keyboard.press('v');
    await expect.poll(() => speaker.locator('[data-check]:not([data-state])').count()).toBe(0);
    found.push(...(await findFaults(speaker, 'dialog[open]')));
    expect(found).toEqual([]);
  },
);

it.for(inDark)(
  'in forced colours on $colorScheme paper the handout can be read, and what is chosen in its bar be seen',
  { timeout: 120_000 },
  async ({ colorScheme, lang }) => {
    const { page } = await browser.visit(`${inject('smallSiteUrl')}handout.html?lang=${lang}`, {
      ...forced(colorScheme),
      viewport: { width: 1280, height: 4000 },
    });
    // All pages are made alike: where there is time, all are looked at.
    const parts = isLongRun() ? 'body' : '.bar, .front, .sheets > :nth-child(-n + 3)';
    const found = await findFaults(page, parts);
    await page.locator('input[value="grey"]').check();
    await page.locator('input[value="three-up"]').check();
    found.push(...(await findFaults(page, isLongRun() ? 'body' : '.bar')));
    expect(found).toEqual([]);
  },
);
