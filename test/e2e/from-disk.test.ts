import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, it } from 'vitest';
import { builtDecks } from '../../src/gate/built-decks.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'deck-saved-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What “Save page as” writes: the page as its scripts have made it. */
async function save(page: Page): Promise<string> {
  const file = join(folder, 'saved.html');
  writeFileSync(file, await page.evaluate(() => `<!doctype html>\n${document.documentElement.outerHTML}`));
  return pathToFileURL(file).href;
}

/** Slides whose headline cannot be read, as a whole, in a language. */
function unreadable(page: Page, language: string): Promise<string[]> {
  return page.evaluate(
    (own) =>
      [...document.querySelectorAll('.slides > section')]
        .filter(
          (slide) =>
            slide.closest('[inert]') !== null ||
            !slide.querySelector(`h2 .in-${own}`)?.checkVisibility({ visibilityProperty: true }) ||
            [...slide.querySelectorAll(`.picture .fragment:not(g, .d-explore-band *) .in-${own}`)].some(
              (words) => getComputedStyle(words.closest('.fragment') ?? words).opacity !== '1',
            ),
        )
        .map(({ id }) => id),
    language,
  );
}

/** What keeps the page from being the article in a language that says in it what to open. */
async function faultsOf(page: Page, language: 'zh' | 'en'): Promise<readonly string[]> {
  await page.waitForSelector('html:not([data-view])');
  const words = { zh: '請開啟講者版的deck.html', en: 'To present, open deck.html' }[language];
  await page.getByText(words).first().waitFor({ state: 'visible' });
  const ofStage = ['.toolbar', '.scripted', 'dialog', '.console', '.contents .results', '.over-slide'];
  const counts = await Promise.all(
    ofStage.map((part) => page.locator(part).filter({ visible: true }).count()),
  );
  return [...(await unreadable(page, language)), ...ofStage.filter((_, index) => counts[index] !== 0)];
}

it('the public edition opened from a disk is the article, and says what to open to present', async () => {
  const address = pathToFileURL(resolve(builtDecks.small.out, 'site/index.html')).href;
  const { page } = await browser.visit(address, { viewport: { width: 1280, height: 720 } });
  expect(await faultsOf(page, 'zh')).toEqual([]);
  await page.getByRole('link', { name: 'English' }).click();
  expect(await faultsOf(page, 'en')).toEqual([]);
});

it('opened from a disk in a narrow window, or in English, it is the same', async () => {
  const address = pathToFileURL(resolve(builtDecks.small.out, 'site/index.html')).href;
  const { page } = await browser.visit(`${address}?lang=en`, { viewport: { width: 390, height: 800 } });
  expect(await faultsOf(page, 'en')).toEqual([]);
});

it.for([
  [
    'on the stage, or with a search open',
    '',
    [
      ['g', 'l', 'i'],
      ['Escape', 'PageDown', 'b', 'o'],
    ],
  ],
  ['of the console', '&view=speaker', [['PageDown']]],
  ['of the article', '&view=read', [[]]],
] as const)(
  'on a server the page says nothing of disks; saved %s it is the article, in the language that it was saved in',
  async ([, view, states]) => {
    for (const edition of [inject('smallSiteUrl'), `${inject('smallUsbUrl')}deck.html`]) {
      const { page } = await browser.visit(`${edition}?lang=en${view}#/lights`, {
        viewport: { width: 1280, height: 720 },
      });
      expect(await page.isVisible('.from-disk')).toBe(false);
      const { page: copy } = await browser.keep('about:blank');
      for (const keys of states) {
        for (const key of keys) await page.keyboard.press(key);
        await copy.goto(await save(page));
        expect(await faultsOf(copy, 'en')).toEqual([]);
        await copy.getByRole('link', { name: '中文' }).click();
        expect(await faultsOf(copy, 'zh')).toEqual([]);
      }
    }
  },
);
