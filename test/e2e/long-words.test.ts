import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

/** Texts that are on no board, by where they stand. */
const OFF_THE_BOARD = [
  '.detail > p',
  '.terms dd, table.terms td',
  '.cited dd, .citation .about, .paragraph-list dd, .source-title, .about-file dd',
  '.d-roster :is(h3, .d-second, .d-tag, .d-about, .d-fact)',
  '.speaker-notes p, .words .text p, .paper > section > p',
  '.term-entry p',
  '.brief .claim p, .description, .contents a:not(.anchor)',
  '[id$="/main"] :is(p, li, dd)',
].join();

/** Puts an address of 160 characters into each of these texts, and says which of them leave their column. */
function fillWithLongWords(parts: string): string[] {
  const address = `https://example.org/${'a-long-address-that-goes-on-'.repeat(5)}`;
  const filled = [...document.querySelectorAll<HTMLElement>(parts)];
  for (const element of filled) {
    const words = [...element.querySelectorAll<HTMLElement>('.in-zh, .in-en')];
    for (const part of words.length > 0 ? words : [element]) part.append(` ${address} ${'x'.repeat(160)}`);
  }
  for (const entry of document.querySelectorAll<HTMLElement>('.term-entry')) entry.showPopover();
  return filled
    .filter((element) => element.checkVisibility() && !element.closest('.unseen'))
    .flatMap((element) => {
      const range = new Range();
      range.selectNodeContents(element);
      const column = element.closest('main > *, .term-entry, .words .text, .slide, body') ?? document.body;
      const end = Math.min(column.getBoundingClientRect().right, document.documentElement.scrollWidth) + 1;
      const reach = Math.max(...[...range.getClientRects()].map(({ right }) => right));
      return reach > end ? [`${element.tagName}.${element.className} reaches ${reach} of ${end}`] : [];
    });
}

async function findWide(page: Page): Promise<readonly string[]> {
  const wide = await page.evaluate(fillWithLongWords, OFF_THE_BOARD);
  const [width, view] = await page.evaluate(
    () => [document.documentElement.scrollWidth, innerWidth] as const,
  );
  return width > view ? [...wide, `the page is ${width} wide in a window of ${view}`] : wide;
}

it.for([
  ['the article', 'smallSiteUrl', '?view=read&lang=en', 1280],
  ['the article on a phone', 'smallSiteUrl', '?view=read&lang=en', 320],
  ['pages of notes', 'smallUsbUrl', 'handout.html?lang=en&notes=1', 1280],
  ['the brief', 'smallSiteUrl', 'handout.html?lang=en&layout=brief', 1280],
  ['the statement', 'smallSiteUrl', 'accessibility.html?lang=en', 320],
  ['the console', 'smallUsbUrl', 'deck.html?view=speaker&lang=en', 1024],
] as const)(
  'a word of any length breaks rather than leave its column: %s',
  async ([, url, address, width]) => {
    const { page } = await browser.open(`${inject(url)}${address}`, { viewport: { width, height: 800 } });
    if (address.includes('view')) await page.waitForSelector('html[data-ready], .console[data-ready]');
    expect(await findWide(page)).toEqual([]);
  },
);
