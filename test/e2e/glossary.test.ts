import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { keepSmallDeck, keepTimedDeck, placeOf } from './deck.ts';

const browser = useBrowser();
const term = 'section.present .term[data-term="vts"]:visible';
const entry = '[id="term:vts"]';

it('hovering a term shows its entry in both languages, and leaving hides it', async () => {
  const { page } = await keepTimedDeck(browser, 'lights/3');
  await page.locator(term).first().hover();
  const text = await page.locator(entry).innerText();
  expect(text).toContain('船舶交通服務');
  expect(text).toContain('Vessel traffic service');
  // On its way to the entry, and on it, the pointer keeps it open.
  await page.locator(entry).hover();
  await page.clock.runFor(2000);
  expect(await page.locator(entry).isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await expect.poll(() => page.locator(entry).isVisible()).toBe(false);
});

it('the Tab key shows an entry, Escape closes it, and nothing moves the deck', async () => {
  const { page } = await keepSmallDeck(browser, 'lights/3', '?view=deck');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('VTS');
  expect(await page.locator(entry).isVisible()).toBe(true);
  const button = page.getByRole('button', { name: 'VTS', expanded: true });
  expect(await button.count()).toBe(1);
  expect(await button.getAttribute('aria-describedby')).toBe('term:vts');
  await page.keyboard.press('Escape');
  expect(await page.locator(entry).isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  expect(await page.locator(entry).isVisible()).toBe(true);
  expect(await placeOf(page)).toBe('lights 3');
  await page.keyboard.press('PageDown');
  expect(await page.locator(entry).isVisible()).toBe(false);
  expect(await placeOf(page)).toBe('tides 0');
});

it('a click keeps an entry when the pointer leaves, and the next click closes it', async () => {
  const { page } = await keepTimedDeck(browser, 'lights/3');
  await page.locator(term).first().click();
  await page.mouse.move(5, 5);
  await page.clock.runFor(2000);
  expect(await page.locator(entry).isVisible()).toBe(true);
  await page.locator(term).first().click();
  expect(await page.locator(entry).isVisible()).toBe(false);
  expect(await placeOf(page)).toBe('lights 3');
});

it('a tap keeps an entry until the next one, within the window', async () => {
  const { page } = await browser.open(`${inject('smallSiteUrl')}?view=read&lang=en#/lights`, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator('#lights .term[data-term="vts"]:visible').first().tap();
  const shown = page.locator(entry);
  expect(await shown.innerText()).toContain('船舶交通服務');
  const box = await shown.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640).toBe(true);
  await page.locator('#north-remarks .term[data-term="lng"]:visible').first().tap();
  expect(await shown.isVisible()).toBe(false);
  expect(await page.locator('[id="term:lng"]').isVisible()).toBe(true);
});

it('each term is marked once a slide and language, and not in links, headings and drawings', async () => {
  const { page } = await keepSmallDeck(browser, 'lights/3');
  const marked = await page
    .locator('#lights .term[data-term="vts"]')
    .evaluateAll((terms) => terms.map((one) => [one.closest<HTMLElement>('[lang]')?.lang, one.textContent]));
  expect(marked).toEqual([
    ['zh-Hant-TW', 'VTS'],
    ['en', 'VTS'],
  ]);
  expect(await page.locator('.term').count()).toBeGreaterThan(1);
  expect(await page.locator('a .term, button .term, h2 .term, svg .term').count()).toBe(0);
});
