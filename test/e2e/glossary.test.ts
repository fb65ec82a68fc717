import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openDeck, placeOf } from './deck.ts';

const browser = useBrowser();
const term = 'section.present .term[data-term="inatba"]:visible';
const entry = '[id="term:inatba"]';

it('hovering a term shows its entry in both languages, and leaving hides it', async () => {
  const { page } = await openDeck(browser, '#/topic-blockchain/3');
  await page.locator(term).first().hover();
  const text = await page.locator(entry).innerText();
  expect(text).toContain('國際可信區塊鏈應用服務協會');
  expect(text).toContain('International Association for Trusted Blockchain Applications');
  // On its way to the entry, and on it, the pointer keeps it open.
  await page.locator(entry).hover();
  await page.waitForTimeout(400);
  expect(await page.locator(entry).isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await expect.poll(() => page.locator(entry).isVisible()).toBe(false);
});

it('the Tab key shows an entry, Escape closes it, and nothing moves the deck', async () => {
  const { page } = await openDeck(browser, '#/topic-blockchain/3');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('INATBA');
  expect(await page.locator(entry).isVisible()).toBe(true);
  const button = page.getByRole('button', { name: 'INATBA', expanded: true });
  expect(await button.count()).toBe(1);
  expect(await button.getAttribute('aria-describedby')).toBe('term:inatba');
  await page.keyboard.press('Escape');
  expect(await page.locator(entry).isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  expect(await page.locator(entry).isVisible()).toBe(true);
  expect(await placeOf(page)).toBe('topic-blockchain 3');
  await page.keyboard.press('PageDown');
  expect(await page.locator(entry).isVisible()).toBe(false);
  expect(await placeOf(page)).toBe('topic-ai 0');
});

it('a tap keeps an entry until the next one, within the window', async () => {
  const { page } = await browser.open(`${inject('siteUrl')}?view=read&lang=en#/remarks-taiwan`, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator('#remarks-taiwan .term[data-term="six-industries"]:visible').first().tap();
  const shown = page.locator('[id="term:six-industries"]');
  expect(await shown.innerText()).toContain('六大核心戰略產業');
  const box = await shown.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640).toBe(true);
  await page.locator('#remarks-taiwan .term[data-term="digi-plus"]:visible').first().tap();
  expect(await shown.isVisible()).toBe(false);
  expect(await page.locator('[id="term:digi-plus"]').isVisible()).toBe(true);
});

it('each term is marked once a picture and language, also where its name may break', async () => {
  const { page } = await openDeck(browser, '#/remarks-taiwan/4');
  const marked = await page
    .locator('#remarks-taiwan .picture .term')
    .evaluateAll((terms) => terms.map((one) => one.textContent));
  expect(marked).toEqual(['DIGI+', '六大核心戰略產業', 'Six Core Strategic Industries']);
  expect(await page.locator('a .term, button .term, h2 .term, svg .term').count()).toBe(0);
});

it('an entry closes when the page scrolls away below it', async () => {
  const { page } = await browser.open(`${inject('siteUrl')}?view=read&lang=en#/remarks-taiwan`, {
    viewport: { width: 800, height: 640 },
  });
  await page.waitForSelector('html[data-ready]');
  await page.locator('#remarks-taiwan .term[data-term="digi-plus"]:visible').first().click();
  const shown = page.locator('[id="term:digi-plus"]');
  expect(await shown.isVisible()).toBe(true);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => shown.isVisible()).toBe(false);
});
