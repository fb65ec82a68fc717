import type { Page, Route } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { languages } from '../../src/text/language.ts';
import { useBrowser } from './browser.ts';
import { curtainOf, keepSmallDeck, keepWeatherDeck, openWeatherDeck, placeOf } from './deck.ts';

const browser = useBrowser();

const hits = (page: Page): Promise<string[]> => page.locator('.contents .results a').allInnerTexts();

/** What stands in the slides, so that a change of it shows; which are laid out ahead may change at any time. */
const slidesAsTheyAre = (page: Page): Promise<string> =>
  page.locator('.slides').evaluate((slides) => slides.innerHTML.replaceAll(/ (?:data-near|style)=""/gu, ''));

async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.type(words);
}

it('what stands nowhere finds nothing, and the page says so', async () => {
  const { page } = await keepWeatherDeck(browser, 'four-topics');
  await searchFor(page, '火山');
  expect(await hits(page)).toEqual([]);
  expect(await page.locator('#contents').getByText('找不到相符的內容').isVisible()).toBe(true);
});

it.for([
  ['演練', 3, '聯合演練'],
  ['電台', 1, '電臺'],
  ['鄰居 簡訊', 1, ''],
  ['flash flood', 1, 'lash flood'],
  ['NOWCAST', 1, 'owcast'],
  ['第 3 次', 2, '第3次'],
  ['squall line', 2, 'quall line'],
  ['漁會', 1, '漁會'],
  ['海洋學院', 1, '海洋學院'],
] as const)('%s is found in headlines, body, detail, labels and terms', async ([words, least, text]) => {
  const { page, problems } = await keepWeatherDeck(browser, 'four-topics');
  const before = await slidesAsTheyAre(page);
  await searchFor(page, words);
  const found = await hits(page);
  expect(found.length).toBeGreaterThanOrEqual(least);
  expect(found.join('\n')).toContain(text);
  expect(await page.locator('#contents').getByText('找不到相符的內容').isVisible()).toBe(found.length === 0);
  await expect.poll(() => page.locator('#announcer').textContent()).toBe(`${found.length}筆相符`);
  await page.keyboard.press('Escape');
  expect(await slidesAsTheyAre(page)).toBe(before);
  expect(problems).toEqual([]);
});

it.for(languages)('where a hit stands is said in one line beside its words (%s)', async (language) => {
  const { page } = await keepWeatherDeck(browser, 'opening', `?lang=${language}`);
  await searchFor(page, 'drill');
  const places = await page.locator('.contents .hit .where').evaluateAll((all) =>
    all.map((place) => {
      const range = document.createRange();
      range.selectNodeContents(place);
      const words = range.getBoundingClientRect();
      const isInside = words.right <= place.getBoundingClientRect().right + 0.5;
      return `${place.textContent} ${range.getClientRects().length} ${isInside}`;
    }),
  );
  expect(places.length).toBeGreaterThan(1);
  expect(places.filter((place) => !place.endsWith(' 1 true'))).toEqual([]);
});

it('every hit shows in bold colour what was typed, in the language of the passage', async () => {
  const { page } = await keepWeatherDeck(browser, 'four-topics', '?lang=en');
  await searchFor(page, '預警');
  const marks = await page.locator('.contents mark').allInnerTexts();
  expect(marks.length).toBeGreaterThan(0);
  expect(new Set(marks)).toEqual(new Set(['預警']));
  expect(
    await page
      .locator('.contents mark')
      .first()
      .evaluate((mark) => mark.closest<HTMLElement>('[lang]')?.lang),
  ).toBe('zh-Hant-TW');
});

it('arrows walk through the hits, and Enter opens one', async () => {
  const { page } = await keepWeatherDeck(browser, 'opening');
  await searchFor(page, 'drill');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(href).toMatch(/^#\//u);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await placeOf(page)).split(' ')[0]).toBe(href?.slice(2));
  expect(await page.locator('.contents').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

it('a body that is found is shown in the diagram', async () => {
  const { page } = await keepWeatherDeck(browser, 'opening');
  await searchFor(page, '漁會');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/participants/2?body=fishers');
  expect(await page.getByRole('button', { pressed: true, name: /^漁民合作社/u }).count()).toBe(1);
});

it('while the contents are open, the slides behind them are out of reach, and Escape gives the focus back', async () => {
  const { page } = await keepWeatherDeck(browser, 'summary');
  const link = page.locator('#summary .picture a').first();
  const takesFocus = (): Promise<boolean> =>
    link.evaluate((element: HTMLElement) => {
      element.focus();
      return document.activeElement === element;
    });
  expect(await takesFocus()).toBe(true);
  await page.keyboard.press('g');
  expect(await takesFocus()).toBe(false);
  await page.keyboard.press('Escape');
  expect(await link.evaluate((element) => document.activeElement === element)).toBe(true);
});

it.for([
  ['觀測', 'observing'],
  ['observing', 'observing'],
  ['傳達', 'reaching'],
  ['reaching people', 'reaching'],
  ['演練', 'drills'],
  ['與會者', 'participants'],
  ['who is here', 'participants'],
] as const)('%s finds first the slide whose topic or section it is', async ([words, slide]) => {
  const { page } = await keepWeatherDeck(browser, 'opening');
  await searchFor(page, words);
  const first = page.locator('.contents .results li').first();
  expect(await first.getAttribute('data-slide')).toBe(slide);
  expect((await first.innerText()).toLowerCase()).toContain(words);
});

it('a text whose lines are set apart is found as a whole, and shown as a whole', async () => {
  const { page } = await keepWeatherDeck(browser, 'opening');
  await searchFor(page, '一種寫法');
  const slides = page.locator('.contents .results li');
  expect(await slides.evaluateAll((all) => all.map((one) => one.dataset['slide']))).toContain('four-topics');
  await page.locator('.contents input').fill('寫法');
  expect(await page.locator('.contents .results li[data-slide="four-topics"] .snippet').innerText()).toBe(
    '用同一種寫法發警報',
  );
});

it('words that look like HTML stay words', async () => {
  const { page, problems } = await keepWeatherDeck(browser, 'four-topics');
  await searchFor(page, '<img src=x onerror=alert(1)>');
  expect(await page.locator('.contents img').count()).toBe(0);
  expect(problems).toEqual([]);
});

it('the article is searched where its contents stand', async () => {
  const { page } = await openWeatherDeck(browser, '?view=read', { viewport: { width: 375, height: 700 } });
  await page.locator('.contents input').fill('渡輪');
  expect(await hits(page)).toHaveLength(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/drills');
  await expect
    .poll(() => page.locator('#drills h2').evaluate((head) => head.getBoundingClientRect().top))
    .toBeLessThan(250);
});

it('what was typed before the page was ready is found once it is', async () => {
  const { page } = await browser.open('about:blank');
  let script: Route | undefined;
  await page.route('**/assets/index-*.js', (route) => (script = route));
  await page.goto(`${inject('weatherSiteUrl')}?view=read`, { waitUntil: 'commit' });
  await page.locator('.contents input').evaluate((input: HTMLInputElement) => {
    input.value = '渡輪';
  });
  await expect.poll(() => script).toBeDefined();
  await script?.continue();
  await expect.poll(() => hits(page)).toHaveLength(1);
});

it('closed, the contents keep no key, even where what had the focus before is gone', async () => {
  const { page } = await keepSmallDeck(browser, 'lights');
  // In one go: with the next picture a browser takes the focus off what cannot be seen by itself.
  await page.evaluate(() => {
    const press = (key: string): boolean =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    const button = document.querySelector<HTMLButtonElement>('.toolbar button');
    button?.focus();
    press('g');
    if (button) button.disabled = true;
    press('Escape');
    press('b');
    if (button) button.disabled = false;
  });
  expect(await curtainOf(page)).toBe('black');
});
