import { expect, inject, it } from 'vitest';
import { languages } from '../../src/text/language.ts';
import { useBrowser } from './browser.ts';
import { keepSmallDeck, keepTimedDeck, moveTo, openDeck, placeOf } from './deck.ts';
import { slidesOf } from './walk-deck.ts';

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

it('an entry is as large as what is read from a room, and covers no words of the slide while there is room', async () => {
  const { page } = await openDeck(browser, '?lang=zh#/opening', { viewport: { width: 1920, height: 1080 } });
  const covered: string[] = [];
  for (const lang of languages) {
    if (lang === 'en') await page.keyboard.press('l');
    for (const slide of await slidesOf(page)) {
      await moveTo(page, `${slide.id}/${slide.steps}`);
      for (const one of await page.locator('section.present .term:visible').all()) {
        await one.focus();
        covered.push(
          ...(await page.evaluate(wordsUnderEntry)).map((words) => `${lang} ${slide.id}: ${words}`),
        );
      }
    }
  }
  expect(covered).toEqual([]);
});

/** Words of the slide that lie under the entry that is open, and type in it that is too small. Runs in the page. */
function wordsUnderEntry(): string[] {
  const open = document.querySelector('.term-entry:popover-open');
  const slide = document.querySelector('section.present');
  if (!open || !slide) return ['no entry is open'];
  const box = open.getBoundingClientRect();
  const small = [...open.querySelectorAll('span')].filter(
    (one) => one.checkVisibility() && parseFloat(getComputedStyle(one).fontSize) < 28,
  );
  const found = small.map((one) => `too small: ${one.textContent}`);
  const lines: Array<{ text: string; rect: DOMRect; isTerm: boolean }> = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim();
    if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      lines.push({ text, rect, isTerm: parent.closest('[aria-expanded="true"]') !== null });
  }
  const under = ({ left, right, top, bottom }: DOMRect): typeof lines =>
    lines.filter(
      ({ rect }) =>
        Math.min(right, rect.right) - Math.max(left, rect.left) > 2 &&
        Math.min(bottom, rect.bottom) - Math.max(top, rect.top) > 2,
    );
  const covered = under(box);
  found.push(...covered.filter(({ isTerm }) => isTerm).map(({ text }) => `its own term ${text}`));
  if (covered.length === 0) return found;
  // Where it covers something, it would do so anywhere.
  for (let top = 8; top + box.height < innerHeight - 8; top += 12)
    for (let left = 8; left + box.width < innerWidth - 8; left += 12)
      if (under(new DOMRect(left, top, box.width, box.height)).length === 0)
        return [
          ...found,
          `${covered.map(({ text }) => text).join()} though there is room at ${left}, ${top}`,
        ];
  return found;
}

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
