import { expect, inject, it } from 'vitest';
import weather from '../../examples/weather/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { useBrowser } from './browser.ts';
import { placeOf } from './deck.ts';
import { plain } from './text-of-file.ts';

const browser = useBrowser();
const { slides, delegations } = resolveDeck(weather);
const participants = slides.findIndex(({ id }) => id === 'participants');

it('without a script the page is the whole article, and English is one plain link away', async () => {
  const { page } = await browser.open(inject('weatherSiteUrl'), { javaScriptEnabled: false });
  const headlines = page.locator('.slide h2[id$="-headline"]');
  expect(await headlines.count()).toBe(slides.length);
  expect(await page.locator('#summary table tbody tr').first().isVisible()).toBe(true);
  expect(await page.locator('#participants .d-diagram .in-zh .d-node.d-row').count()).toBe(
    delegations.bodies.length,
  );
  const { zh, en } = slides[participants]?.headline ?? { zh: '', en: '' };
  const headline = async (): Promise<string> => plain(await headlines.nth(participants).innerText());
  expect(await headline()).toBe(plain(zh));
  await page.getByRole('link', { name: 'English' }).click();
  expect(await headline()).toBe(plain(en));
  await page.getByRole('link', { name: /In the Islands 38%/u }).click();
  expect(await headline()).toBe(plain(en));
  expect(await page.locator('.toolbar, .scripted').first().isVisible()).toBe(false);
});

it.for([
  ['smallSiteUrl', 'en', 'Contents'],
  ['smallEnglishSiteUrl', 'zh', '目錄'],
] as const)(
  'without a script every way within the page (%s) keeps the second language',
  async ([site, language, name]) => {
    const { page } = await browser.open(`${inject(site)}#${language}/`, { javaScriptEnabled: false });
    // But the way to the first language.
    const addresses = await page
      .locator('a[href^="#"]:visible:not([hreflang])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(`#${language}/`))).toEqual([]);
    await page.getByRole('link', { name, exact: true }).click();
    expect(await page.locator('#contents h2').innerText()).toBe(name);
    expect(
      await page.locator('#contents').evaluate((contents) => contents.getBoundingClientRect().top),
    ).toBeLessThan(100);
  },
);

it.for(['contents', 'about'])('with a script #en/%s leads there in English', async (id) => {
  const { page } = await browser.visit(`${inject('smallSiteUrl')}?view=read#en/${id}`);
  expect(await page.getAttribute('html', 'data-lang')).toBe('en');
  const top = await page.locator(`#${id}`).evaluate((part) => part.getBoundingClientRect().top);
  expect(top).toBeLessThan(720);
  expect(await page.locator('body > .quiet-line').isVisible()).toBe(false);
});

it('an address in the manner of #en/… opens the deck in English', async () => {
  const { page } = await browser.open(`${inject('smallSiteUrl')}?view=deck#en/lights`);
  expect(await page.getAttribute('html', 'data-lang')).toBe('en');
  expect(await page.locator('section.present').getAttribute('id')).toBe('lights');
});

it('a narrow window reads, a wide one presents', async () => {
  const narrow = await browser.open(inject('smallSiteUrl'), { viewport: { width: 390, height: 800 } });
  expect(await narrow.page.getAttribute('html', 'data-view')).toBe('read');
  const wide = await browser.open(inject('smallSiteUrl'), { viewport: { width: 1280, height: 720 } });
  expect(await wide.page.getAttribute('html', 'data-view')).toBe('deck');
});

it('a talk that is loaded anew goes on, and so does an article, whatever the window has become', async () => {
  const { page } = await browser.open(`${inject('smallSiteUrl')}#/lights/2`, {
    viewport: { width: 1280, height: 720 },
  });
  const viewAnew = async (): Promise<string | null> => {
    await page.waitForSelector('html[data-ready]');
    return page.getAttribute('html', 'data-view');
  };
  expect(await viewAnew()).toBe('deck');
  // What a zoom to 200 % leaves of it.
  await page.setViewportSize({ width: 640, height: 360 });
  await page.reload();
  expect(await viewAnew()).toBe('deck');
  expect(await placeOf(page)).toBe('lights 2');
  await page.goto(`${inject('smallSiteUrl')}licenses.txt`);
  await page.goBack();
  expect(await viewAnew()).toBe('deck');
  // Whoever comes anew gets what fits the window.
  await page.goto(`${inject('smallSiteUrl')}?anew#/lights`);
  expect(await viewAnew()).toBe('read');
  await page.setViewportSize({ width: 844, height: 390 });
  await page.reload();
  expect(await viewAnew()).toBe('read');
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
  await page.clock.install();
  await page.reload();
  await page.clock.fastForward(5000);
  await expect.poll(() => page.getAttribute('html', 'data-view')).toBe('read');
  expect(await page.locator('#summary h2').isVisible()).toBe(true);
});
