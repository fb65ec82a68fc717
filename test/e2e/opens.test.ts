import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

it.for([
  ['the public edition', () => inject('smallSiteUrl')],
  ['the public edition below other folders', () => inject('nestedSiteUrl')],
  ['the presenter’s edition over http', () => `${inject('smallUsbUrl')}deck.html`],
  ['the presenter’s edition from a file', () => `${inject('smallUsbFileUrl')}deck.html`],
] as const)('%s opens without a complaint of the browser', async ([, address]) => {
  const { page, problems } = await browser.open(address(), { serviceWorkers: 'allow' });
  await page.waitForSelector('html[data-ready]');
  expect(await page.title()).not.toBe('');
  expect(problems).toEqual([]);
});

// What an address points at a browser knows only once the scripts have run: nothing is better than another slide.
it.for([
  ['', ['welcome']],
  ['#en/', ['welcome']],
  ['#/lights', []],
  ['#/lights/2', []],
] as const)(
  'until its script has come the deck shows the first slide, unless the address names one: %s',
  async ([hash, shown]) => {
    const { page } = await browser.open('about:blank');
    // Time stands still: after a while without its script the page would become the article.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.route('**/*.js', () => {});
    await page.goto(`${inject('smallSiteUrl')}${hash}`, { waitUntil: 'commit' });
    await page.waitForSelector('footer', { state: 'attached' });
    const seen = (): Promise<string[]> =>
      page
        .locator('.slides > section')
        .evaluateAll((slides) => slides.filter((slide) => slide.checkVisibility()).map(({ id }) => id));
    await expect.poll(seen).toEqual(shown);
  },
);
