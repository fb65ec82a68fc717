import { expect, inject, it } from 'vitest';
import { squeeze } from '../../src/pdf/check-text.ts';
import { useBrowser } from './browser.ts';
import { placeOf } from './deck.ts';
import { readPdf } from '../../src/pdf/read-pdf.ts';

const browser = useBrowser();
const viewport = { width: 1280, height: 720 };

/** Opens the small deck whose first language is English. */
async function open(address = '', options = {}) {
  const { page } = await browser.visit(`${inject('smallEnglishSiteUrl')}${address}`, {
    viewport,
    ...options,
  });
  return page;
}

it('is presented in English, and Chinese is the other language', async () => {
  const page = await open();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await page.locator('.present h2').innerText()).toBe('Two harbours talk for the first time');
  expect(await page.locator('.present .other-headline').innerText()).toBe('兩港第一次坐下來談');
  await page.keyboard.press('l');
  expect(await page.getAttribute('html', 'lang')).toBe('zh-Hant-TW');
  await page.keyboard.press('PageDown');
  expect(await placeOf(page)).toBe('overview 0');
});

it('has the prefix of addresses for Chinese, also without a script', async () => {
  const page = await open('?view=deck#zh/lights');
  expect(await page.getAttribute('html', 'data-lang')).toBe('zh');
  expect(await placeOf(page)).toBe('lights 0');
  expect(await page.evaluate(() => location.search)).toContain('lang=zh');
  const plain = await open('', { javaScriptEnabled: false });
  expect(await plain.getAttribute('html', 'lang')).toBe('en');
  expect(await plain.locator('#lights h2').innerText()).toContain('standards for lighthouses');
  await plain.getByRole('link', { name: '中文' }).click();
  await expect.poll(() => new URL(plain.url()).hash).toBe('#zh/');
  expect(await plain.locator('#lights h2').innerText()).toContain('訂定燈塔標準');
});

it('shown in Chinese, its contents lead where they say, in the deck and in the article', async () => {
  const deck = await open('?lang=zh');
  await deck.keyboard.press('g');
  await deck.locator('.contents li[data-slide="tides"] a:visible').click();
  await expect.poll(() => placeOf(deck)).toBe('tides 0');
  await expect.poll(() => new URL(deck.url()).hash).toBe('#/tides');
  expect(await deck.getAttribute('html', 'data-lang')).toBe('zh');
  const article = await open('?lang=zh&view=read');
  await article.locator('.contents li[data-slide="tides"] a:visible').click();
  await expect
    .poll(() => article.locator('#tides').evaluate((slide) => Math.abs(slide.getBoundingClientRect().top)))
    .toBeLessThan(100);
  expect(await article.getAttribute('html', 'data-lang')).toBe('zh');
});

it('is said to be in the language that its audience reads, before it goes live', async () => {
  const page = await open('?view=speaker');
  await page.waitForSelector('.console[data-ready]');
  await page.keyboard.press('v');
  const line = page.locator('[data-check="language"]');
  await expect.poll(() => line.innerText()).toContain('The audience reads English');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await page.keyboard.press('v');
  await expect.poll(() => line.innerText()).toContain('The audience reads Chinese');
});

it('prints its handout in English by default', async () => {
  const page = await open('handout.html');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const text = squeeze(pages.map(({ tagged }) => tagged).join(''));
  expect(text).toContain(squeeze('By these standards a lighthouse is seen and never dark.'));
  expect(text).not.toContain(squeeze('標準要讓燈塔看得見、不熄滅。'));
});
