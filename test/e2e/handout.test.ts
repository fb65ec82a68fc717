import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { checkGreys } from '../../src/pdf/check-paint.ts';
import { squeeze } from '../../src/pdf/check-text.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import deckSpec from '../../examples/small/deck.ts';
import { useBrowser } from './browser.ts';
import { findCoveredStops } from './covered-stops.ts';
import { readPdf } from '../../src/pdf/read-pdf.ts';

const browser = useBrowser();
const { slides } = resolveDeck(deckSpec);

async function open(address = '', options?: Parameters<typeof browser.open>[1]): Promise<Page> {
  const { page } = await browser.visit(`${inject('smallSiteUrl')}handout.html${address}`, options);
  return page;
}

/** The page that tests of this file share, with these choices made in its bar. */
async function choose(choices: Readonly<Record<string, string>>): Promise<Page> {
  const { page } = await browser.keep(`${inject('smallSiteUrl')}handout.html`);
  for (const [name, value] of Object.entries(choices))
    await page.locator(`input[name="${name}"][value="${value}"]`).check();
  return page;
}

const counted = (page: Page): Promise<number> => page.locator('form.bar output').textContent().then(Number);
const toPdf = (page: Page): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
const print = async (page: Page) => readPdf(await toPdf(page));

it('the keyboard alone chooses layout, language, paper and ink, and the address keeps them', async () => {
  const page = await choose({ layout: 'notes', lang: 'zh', paper: 'a4', ink: 'colour' });
  await page.getByRole('radio', { name: '說明頁' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('radio', { name: '每頁三張' }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const chosen = { layout: 'three-up', lang: 'en', paper: 'letter', ink: 'grey' };
  expect(Object.fromEntries(new URLSearchParams(await page.evaluate(() => location.search)))).toEqual(chosen);
  // Under this name a browser saves what is printed.
  expect(await page.title()).toBe('Harbour Dialogue · Three per page');
  await page.reload();
  await expect.poll(() => page.title()).toBe('Harbour Dialogue · Three per page');
  for (const name of ['Three per page', 'English', 'Letter', 'Greyscale']) {
    expect(await page.getByRole('radio', { name }).isChecked()).toBe(true);
  }
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});

it('every choice has a group with a name, and the count and the button are told in words', async () => {
  const page = await choose({ layout: 'notes', lang: 'en' });
  await expect.poll(() => counted(page)).toBeGreaterThan(0);
  const tree = await page.locator('form.bar').ariaSnapshot();
  for (const group of ['Layout', 'Language', 'Paper', 'Colour']) expect(tree).toContain(`- group "${group}"`);
  expect(tree).toContain('- radio "Notes pages" [checked]');
  expect(tree).toContain('- button "Print"');
  expect(tree).toMatch(/- status: "?\d+"?/u);
  expect(tree).toContain('- link "Back to the slides"');
  expect(tree).not.toContain('Speaker notes');
});

it.for([
  ['notes', 'zh', 'a4', 'colour'],
  ['notes', 'en', 'letter', 'colour'],
  ['two-up', 'zh', 'letter', 'grey'],
  ['three-up', 'en', 'a4', 'colour'],
  ['brief', 'zh', 'a4', 'colour'],
  ['brief', 'en', 'letter', 'colour'],
] as const)('the bar counts the pages that come out: %s, %s, %s, %s', async ([layout, lang, paper, ink]) => {
  const page = await choose({ layout, lang, paper, ink });
  const bytes = await toPdf(page);
  const { pages } = await readPdf(bytes);
  await expect.poll(() => counted(page)).toBe(pages.length);
  // Greyscale prints without a colour.
  expect(checkGreys(await PDFDocument.load(bytes)).length > 0).toBe(ink === 'colour');
  const size = paper === 'a4' ? [595, 842] : [612, 792];
  expect(new Set(pages.map(({ width, height }) => `${Math.round(width)} ${Math.round(height)}`))).toEqual(
    new Set([size.join(' ')]),
  );
});

it('a link into the handout shows its place below the bar, and the count there is the same', async () => {
  const page = await choose({ layout: 'notes', lang: 'en', paper: 'a4', ink: 'colour' });
  await expect.poll(() => counted(page)).toBeGreaterThan(0);
  const count = await counted(page);
  await page.locator('.contents a').nth(5).click();
  await page.getByRole('radio', { name: 'Greyscale' }).press('Space');
  expect(await counted(page)).toBe(count);
  const there = await open('?lang=en#/lights');
  await expect.poll(() => counted(there)).toBe(count);
  const [bar, headline] = await Promise.all(
    ['form.bar', '#lights-headline'].map((selector) => there.locator(selector).boundingBox()),
  );
  expect(headline?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
});

it('in greyscale the right side’s threads have a white core, and in colour none has', async () => {
  const cores = async (ink: string): Promise<string[]> => {
    const page = await choose({ layout: 'notes', ink });
    return page
      .locator('.sheets .m-thread-core')
      .evaluateAll((all) => [...new Set(all.map((core) => getComputedStyle(core).display))]);
  };
  expect(await cores('grey')).toEqual(['inline']);
  expect(await cores('colour')).toEqual(['none']);
});

it('without a script the pages of notes print in Chinese on A4, and no bar is shown', async () => {
  const page = await open('?layout=brief&lang=en', { javaScriptEnabled: false });
  expect(await page.locator('form.bar').isVisible()).toBe(false);
  const { pages } = await print(page);
  expect(pages.length).toBeGreaterThan(slides.length);
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
    pages.map(() => [595, 842]),
  );
  const text = squeeze(pages.map(({ tagged }) => tagged).join(''));
  const lost = slides.flatMap(({ detail }) => detail.filter(({ zh }) => !text.includes(squeeze(zh))));
  expect(lost).toEqual([]);
});

it('the speaker’s notes are printed only from the presenter’s edition, and only when ticked in the bar', async () => {
  const notes = slides.map((slide) => squeeze(slide.notes.zh));
  const visit = async (url: string): Promise<Page> => (await browser.visit(url)).page;
  const printed = async (page: Page): Promise<number> => {
    const { pages } = await print(page);
    const text = squeeze(pages.map(({ tagged }) => tagged).join(''));
    return notes.filter((words) => text.includes(words)).length;
  };
  expect(await printed(await visit(`${inject('smallSiteUrl')}handout.html?notes=1`))).toBe(0);
  const { page, problems } = await browser.visit(`${inject('smallUsbFileUrl')}handout.html`);
  expect(await printed(page)).toBe(0);
  const ticked = page.getByRole('checkbox', { name: '講者備註' });
  await ticked.press('Space');
  expect(await page.evaluate(() => location.search)).toContain('notes=1');
  expect(await page.locator('.speaker-notes').first().isVisible()).toBe(true);
  await page.reload();
  expect(await printed(page)).toBe(notes.length);
  await page.getByRole('radio', { name: '摘要' }).press('Space');
  expect(await ticked.count()).toBe(0);
  expect(problems).toEqual([]);
});

it('the button prints, once a press, and leaves the choices as they are', async () => {
  const page = await choose({ layout: 'brief', lang: 'en' });
  const address = (): Promise<string> => page.evaluate(() => location.href);
  const chosen = await address();
  expect(chosen).toContain('layout=brief&lang=en');
  const printed = await page.evaluateHandle(() => {
    const noted = { times: 0 };
    window.print = () => {
      noted.times += 1;
    };
    return noted;
  });
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await printed.jsonValue()).toEqual({ times: 1 });
  expect(await address()).toBe(chosen);
  expect(await page.getByRole('radio', { name: 'Brief' }).isChecked()).toBe(true);
});

it('an unknown choice falls back to the default', async () => {
  const page = await open('?layout=poster&lang=fr&paper=a0&ink=gold');
  expect(
    await page.locator('html').evaluate(({ dataset }) => Object.fromEntries(Object.entries(dataset))),
  ).toMatchObject({
    layout: 'notes',
    lang: 'zh',
    paper: 'a4',
    ink: 'colour',
  });
});

it.for([320, 375, 768])('at %i pixels the bar fits, and nothing but the paper is wider', async (width) => {
  const page = await choose({ lang: 'en' });
  await page.setViewportSize({ width, height: 700 });
  const wide = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    cut: [...document.querySelectorAll('form.bar *')]
      .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
      .map((part) => part.textContent),
  }));
  expect(wide).toEqual({ page: width, cut: [] });
  const targets = await page
    .locator('form.bar :is(a, label, button):visible')
    .evaluateAll((all) => all.map((target) => Math.round(target.getBoundingClientRect().height)));
  expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
});

it('what has the focus is not behind the bar, however many rows of files it offers', async () => {
  const { page } = await browser.visit(`${inject('weatherSiteUrl')}handout.html`, {
    viewport: { width: 1280, height: 720 },
  });
  await page.locator('form.bar').evaluate((bar) => {
    const rows = document.createElement('div');
    rows.style.cssText = 'flex-basis: 100%; height: 150px';
    bar.append(rows);
  });
  await expect.poll(() => findCoveredStops(page, 'main')).toEqual([]);
});

it('the deck leads to the handout, and the handout back, in the language that is read', async () => {
  const { page } = await browser.visit(`${inject('smallSiteUrl')}?lang=en`, {
    viewport: { width: 1280, height: 720 },
  });
  await page.keyboard.press('g');
  await page.getByRole('link', { name: 'Handout and printing' }).click();
  await page.waitForURL('**/handout.html?lang=en');
  expect(await page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
  await page.getByRole('link', { name: 'Back to the slides' }).click();
  await page.waitForSelector('html[data-ready]');
  expect(await page.getAttribute('html', 'data-lang')).toBe('en');
  await page.goto(`${inject('smallSiteUrl')}?view=read`);
  await page.getByRole('link', { name: '講義與列印' }).first().click();
  await page.waitForURL('**/handout.html?lang=zh');
});
