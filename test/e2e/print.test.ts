import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readOperators } from '../../src/pdf/content-operators.ts';
import { contentStreams, isForm } from '../../src/pdf/content-streams.ts';
import { squeeze } from '../../src/pdf/check-text.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { plain, type Language } from '../../src/text/language.ts';
import deckSpec from '../../examples/small/deck.ts';
import { useBrowser } from './browser.ts';
import { keepSmallDeck, openSmallDeck, placeOf } from './deck.ts';
import { groundOf, showOnPaper } from './on-paper.ts';
import { readPdf, type PdfFile } from '../../src/pdf/read-pdf.ts';
import { findUnreadable } from './unreadable.ts';

const browser = useBrowser();
const { slides } = resolveDeck(deckSpec);

const paper = { preferCSSPageSize: true, tagged: true, outline: true };

/** What Ctrl+P and “save as PDF” gives: the page's own size, tagged, with backgrounds only where the page insists. */
async function print(page: Page): Promise<PdfFile> {
  return readPdf(await page.pdf(paper));
}

function expectWholeDeck({ pages }: PdfFile, language: Language): void {
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
    slides.map(() => [1440, 810]),
  );
  const missing = slides.filter(({ headline }, index) => {
    const { text = '', tagged = '' } = pages[index] ?? {};
    const words = squeeze(plain(headline[language]));
    return !squeeze(text).includes(words) || !squeeze(tagged).includes(words);
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
}

it.for([
  ['in English', 'lights/2', 'l', 'html[data-lang="en"]', 'en'],
  ['in the dark', 'bodies/2', 't', 'html[data-theme="dark"]', 'zh'],
] as const)('Ctrl+P on the stage (%s) gives every slide, one a page', async ([, at, key, look, language]) => {
  const { page, problems } = await keepSmallDeck(browser, at);
  await page.keyboard.press(key);
  await page.waitForSelector(look);
  const place = await placeOf(page);
  expectWholeDeck(await print(page), language);
  expect(await placeOf(page)).toBe(place);
  expect(problems).toEqual([]);
});

it('prints all steps of every slide, wherever the talk stands', async () => {
  const { page } = await keepSmallDeck(browser, 'lights');
  await page.keyboard.press('l');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageDown');
  const { pages } = await print(page);
  const steps = await page
    .locator('.slides .fragment:not(.d-explore-band *, .d-explore-bar *) .in-en')
    .allTextContents();
  const printed = squeeze(pages.map(({ tagged }) => tagged).join(''));
  expect(steps).toContain('Never dark');
  expect(steps.filter((words) => !printed.includes(squeeze(words)))).toEqual([]);
});

it('what is open over the slides does not get onto paper', async () => {
  const { page } = await keepSmallDeck(browser, 'welcome');
  for (const key of ['o', 'g', '?']) {
    await page.keyboard.press(key);
    const printed = await print(page);
    expect(printed.pages).toHaveLength(slides.length);
    expectWholeDeck(printed, 'zh');
  }
});

it('nothing but slides gets onto paper', async () => {
  const { page } = await keepSmallDeck(browser, 'welcome');
  await page.emulateMedia({ media: 'print' });
  const around = page.locator('body > :visible:not(main), .reveal > :visible:not(.slides)');
  expect(await around.evaluateAll((elements) => elements.map(({ className }) => className))).toEqual([]);
  await page.emulateMedia({ media: null });
});

it('what has the focus has no ring on paper', async () => {
  const { page } = await keepSmallDeck(browser, 'lights/3');
  await page.keyboard.press('Tab');
  await page.focus('section.present .term:visible');
  const ring = (): Promise<string> =>
    page.evaluate(() => {
      const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${boxShadow}`;
    });
  expect(await ring()).not.toBe('none none');
  await page.emulateMedia({ media: 'print' });
  expect(await ring()).toBe('none none');
  await page.emulateMedia({ media: null });
});

it('the slides come back as they were after printing', async () => {
  const { page } = await keepSmallDeck(browser, 'lights/1');
  const states = (): Promise<string> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.slides > section')]
        .map((slide) => `${slide.inert} ${slide.ariaHidden ?? ''} ${slide.className}`)
        .join('\n'),
    );
  const before = await states();
  await print(page);
  expect(await states()).toBe(before);
});

it('the article prints as text on paper of the reader’s choice', async () => {
  const { page } = await browser.visit(`${inject('smallSiteUrl')}?view=read&lang=en`);
  const { pages } = await readPdf(await page.pdf({ format: 'A4', tagged: true }));
  const text = squeeze(pages.map(({ tagged }) => tagged).join(''));
  const missing = slides.filter(({ detail }) =>
    detail.some((paragraph) => !text.includes(squeeze(paragraph.en))),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
  expect(pages.filter(({ tagged }) => tagged.trim() === '')).toEqual([]);
});

it('a dark deck prints light and is dark again afterwards; who asks for dark paper gets it', async () => {
  const white = 'rgb(255, 255, 255)';
  const { page } = await openSmallDeck(browser, '?theme=dark#/bodies/2');
  const dark = await groundOf(page);
  expect(dark).not.toBe(white);
  const showAgain = await showOnPaper(page);
  expect(await groundOf(page)).toBe(white);
  await showAgain();
  expect(await groundOf(page)).toBe(dark);
  const { page: asked } = await openSmallDeck(browser, '?theme=dark&print=dark');
  await showOnPaper(asked);
  expect(await groundOf(asked)).toBe(dark);
});

it('in a reader’s own colours the deck prints in its own: those of a screen are not those of paper', async () => {
  const coloursOf = async (page: Page): Promise<string[]> => {
    const streams = contentStreams(await PDFDocument.load(await page.pdf(paper)), isForm);
    const painted = streams.flatMap(({ text }) => [...readOperators(text)]);
    return painted
      .filter(({ name }) => /^(?:rg|scn?)$/iu.test(name))
      .map(({ operands }) => operands.join(' '));
  };
  const { page } = await keepSmallDeck(browser, 'welcome');
  const wanted = await coloursOf(page);
  expect(new Set(wanted).size).toBeGreaterThan(5);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const found = await coloursOf(page);
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  expect(found).toEqual(wanted);
});

/** Words of the page that are not to be parted by the end of a sheet of paper: a heading or a name, and what follows it. */
function findPairs(): Array<readonly [heading: string, following: string]> {
  const isSeen = (element: Element): boolean => element.checkVisibility() && !element.closest('.unseen, svg');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.trim() && node.parentElement && isSeen(node.parentElement))
      texts.push(node as Text);
  return [...document.querySelectorAll('h1, h2, h3, h4, dt, caption, .kicker')]
    .filter(isSeen)
    .map((heading) => {
      const last = texts.findLastIndex((text) => heading.contains(text));
      return [texts[last]?.data.trim() ?? '', texts[last + 1]?.data.trim().slice(0, 12) ?? ''] as const;
    });
}

it('the article of a dark screen prints as carefully as the handout: light, without controls, nothing parted', async () => {
  const { page } = await browser.visit(`${inject('smallSiteUrl')}?view=read&lang=en&theme=dark`, {
    viewport: { width: 1280, height: 4000 },
  });
  const showAgain = await showOnPaper(page);
  expect(await groundOf(page)).toBe('rgb(255, 255, 255)');
  expect(await findUnreadable(page, 'body')).toEqual([]);
  const controls = page.locator(':is(button, input, select, summary, .chip):visible');
  expect(await controls.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))).toEqual([]);
  const pairs = await page.evaluate(findPairs);
  await showAgain();
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  const { pages } = await readPdf(await page.pdf({ format: 'A4', printBackground: true, tagged: true }));
  const texts = pages.map(({ text }) => squeeze(text));
  const parted = pairs.filter(
    ([heading, following]) => !texts.some((text) => text.includes(squeeze(`${heading}${following}`))),
  );
  expect(parted).toEqual([]);
  // No more paper than the handout of the same slides takes, and no smaller letters.
  const handout = (await browser.visit(`${inject('smallSiteUrl')}handout.html?lang=en`)).page;
  const { pages: sheets } = await readPdf(await handout.pdf({ preferCSSPageSize: true, tagged: true }));
  expect(pages.length).toBeLessThanOrEqual(sheets.length);
  expect(Math.min(...pages.map(({ smallest }) => smallest))).toBeGreaterThan(7.5);
});
