import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

it('without a script the page is the whole article, and English is one plain link away', async () => {
  const { page } = await browser.open(inject('siteUrl'), { javaScriptEnabled: false });
  const headlines = page.locator('.slide > header h2');
  expect(await headlines.count()).toBe(17);
  expect(await page.locator('#take-home table tbody tr').first().isVisible()).toBe(true);
  expect(await page.locator('#participants .diagram .in-zh .node.row').count()).toBe(17);
  expect(await headlines.nth(3).innerText()).toBe('列名與會的單位：臺灣12個，歐盟5個');
  await page.getByRole('link', { name: 'English' }).click();
  expect(await headlines.nth(3).innerText()).toContain('Named as taking part');
  await page.getByRole('link', { name: /Blockchain: the EU includes/u }).click();
  expect(await headlines.nth(3).innerText()).toContain('Named as taking part');
  expect(await page.locator('.toolbar, .scripted').first().isVisible()).toBe(false);
});

it('an address in the manner of #en/… opens the deck in English', async () => {
  const { page } = await browser.open(`${inject('smallSiteUrl')}?view=deck#en/lights`);
  await page.waitForSelector('html[data-ready]');
  expect(await page.getAttribute('html', 'data-lang')).toBe('en');
  expect(await page.locator('section.present').getAttribute('id')).toBe('lights');
});

it('a narrow window reads, a wide one presents', async () => {
  const narrow = await browser.open(inject('smallSiteUrl'), { viewport: { width: 390, height: 800 } });
  expect(await narrow.page.getAttribute('html', 'data-view')).toBe('read');
  const wide = await browser.open(inject('smallSiteUrl'), { viewport: { width: 1280, height: 720 } });
  expect(await wide.page.getAttribute('html', 'data-view')).toBe('deck');
});

it('where presenting cannot start, the article stays', async () => {
  const { page } = await browser.open(`${inject('smallSiteUrl')}?view=deck`, { javaScriptEnabled: true });
  await page.addInitScript(() => {
    Object.defineProperty(HTMLElement.prototype, 'inert', {
      set: () => {
        throw new Error('out of order');
      },
    });
    Element.prototype.setAttribute = () => {
      throw new Error('out of order');
    };
  });
  await page.reload();
  await expect.poll(() => page.getAttribute('html', 'data-view'), { timeout: 10_000 }).toBe('read');
  expect(await page.locator('#summary h2').isVisible()).toBe(true);
});
