import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import smallDeck from '../../examples/small/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { useBrowser } from './browser.ts';
import { hashOf, speak } from './deck.ts';

const browser = useBrowser();

/** The article of the small deck. */
async function read(address: string, width = 1280, height = 800): Promise<Page> {
  const { page } = await browser.visit(`${inject('smallSiteUrl')}${address}`, options(width, height));
  return page;
}

/** The same on a page that the tests share, at its top. */
async function keepReading(width: number): Promise<Page> {
  const { page } = await browser.keep(`${inject('smallSiteUrl')}?view=read`, options());
  await page.setViewportSize({ width, height: 800 });
  await page.locator('.contents input').fill('');
  await page.evaluate(() => scrollTo(0, 0));
  return page;
}

const options = (width = 1280, height = 800) => ({ viewport: { width, height } }) as const;

const topOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);

it('the article holds headline, picture, detail, terms, paragraphs and a way to present for every slide', async () => {
  const page = await keepReading(375);
  const slides = page.locator('.slide');
  const count = resolveDeck(smallDeck).slides.length;
  expect(await slides.count()).toBe(count);
  for (let index = 0; index < count; index += 1) {
    const slide = slides.nth(index);
    expect(await slide.getByRole('heading', { level: 2 }).isVisible()).toBe(true);
    expect((await slide.locator('.detail').innerText()).length).toBeGreaterThan(10);
    expect(await slide.locator('.cited').innerText()).toMatch(/[PTC]\d/u);
    expect(await slide.getByRole('link', { name: '從這裡開始放映' }).isVisible()).toBe(true);
  }
});

it('presenting starts at the slide whose button is pressed, and reading comes back to it', async () => {
  const page = await read('?view=read&lang=en');
  await page.locator('#lights .present-here').click();
  await page.waitForSelector('html[data-view="deck"][data-ready]');
  expect(await page.locator('section.present').getAttribute('id')).toBe('lights');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('r');
  await page.waitForSelector('html[data-view="read"][data-ready]');
  await expect.poll(() => topOf(page, '#lights h2')).toBeLessThan(200);
  expect(await topOf(page, '#lights h2')).toBeGreaterThan(-5);
});

it('reading begins at the slide that is shown, also where its address is not written yet', async () => {
  const page = await read('?view=deck#/lights');
  await page.evaluate(() => {
    Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: () => 0 });
  });
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('r');
  await page.waitForSelector('html[data-view="read"][data-ready]');
  await expect.poll(() => hashOf(page)).toBe('#/tides');
});

it.for([320, 1280])('a language switch keeps what is being read in its place at %i pixels', async (width) => {
  const page = await keepReading(width);
  await page.locator('#tides .detail p').last().scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
  const block = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.detail p, h2, .picture li')];
    const first = all.findIndex(
      (element) => element.checkVisibility() && element.getBoundingClientRect().top >= 0,
    );
    return { first, top: all[first]?.getBoundingClientRect().top ?? 0, all: all.length };
  });
  await page.getByRole('link', { name: 'English' }).click();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  const after = await page.evaluate(
    (first) =>
      document.querySelectorAll('.detail p, h2, .picture li')[first]?.getBoundingClientRect().top ?? 0,
    block.first,
  );
  expect(Math.abs(after - block.top)).toBeLessThan(160);
  await speak(page, 'zh');
});

it('the address follows the reader, and a reload stays there', async () => {
  const page = await read('?view=read', 375);
  await page.locator('#lights h2').evaluate((head) => head.scrollIntoView());
  await expect.poll(() => hashOf(page)).toBe('#/lights');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await expect.poll(() => topOf(page, '#lights h2')).toBeLessThan(300);
  // At the top it names no slide.
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => hashOf(page)).toBe('');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

it('a hit leads to its slide as often as it is chosen', async () => {
  const page = await keepReading(375);
  const field = page.locator('.contents input');
  await field.fill('VTS');
  const before: string[] = [];
  for (const time of ['first', 'second']) {
    // Up and down in one go, before the address follows.
    const hash = await field.evaluate((input: HTMLInputElement) => {
      input.focus();
      const named = location.hash;
      input.form?.requestSubmit();
      return named;
    });
    before.push(hash);
    await expect.poll(() => topOf(page, '#lights h2'), { message: `the ${time} time` }).toBeLessThan(200);
    await expect.poll(() => hashOf(page)).toBe('#/lights');
  }
  expect(before.at(-1)).toBe('#/lights');
});

it.for([
  [375, 'SUMMARY'],
  [1280, 'g'],
] as const)('at %i pixels the focus follows to a body that was searched', async ([width, tag]) => {
  const page = await keepReading(width);
  await page.locator('.contents input').fill('台南燈塔');
  await page.locator('.contents input').press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe(tag);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('臺南燈塔處');
  expect(await topOf(page, '#bodies h2')).toBeLessThan(width === 1280 ? 200 : 0);
});

it('an unknown slide, language or view is told quietly', async () => {
  const said = (page: Page): Promise<string | null> => page.locator('#announcer').textContent();
  const unknown = async (address: string, text: string): Promise<Page> => {
    const page = await read(address);
    await expect.poll(() => said(page)).toContain(text);
    return page;
  };
  await unknown('?view=read#/atlantis', '投影片不存在');
  await unknown('?view=read&lang=fr', '預設值');
  const page = await unknown('?view=read#/%E0%A4%A', '投影片不存在');
  await page.locator('#lights').evaluate((slide) => slide.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(() => hashOf(page)).toBe('#/lights');
});

it.for([
  [375, 700],
  [320, 256],
  [844, 390],
] as const)(
  'nothing that stays covers what has the focus in the lists (%i × %i)',
  async ([width, height]) => {
    const page = await read('?view=read#/bodies?body=port', width, height);
    const covered: string[] = [];
    for (const key of ['Tab', 'Tab', 'Tab', ...Array<string>(7).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      const name = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { left, top, width: wide } = element.getBoundingClientRect();
        const seen = document.elementFromPoint(left + wide / 2, top + 4);
        return seen && element.contains(seen) ? undefined : element.innerText;
      });
      if (name !== undefined) covered.push(name);
    }
    expect(covered).toEqual([]);
  },
);
