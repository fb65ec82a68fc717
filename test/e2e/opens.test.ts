import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, it } from 'vitest';
import { editionFolders } from '../../src/site/editions.ts';
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

it('the presenter’s edition opens from a folder of any name, and its pages find each other there', async () => {
  const stick = mkdtempSync(join(tmpdir(), 'deck-stick-'));
  try {
    const folder = join(stick, '隨身碟 1', '100% 會議 #2 (最終)');
    cpSync(editionFolders.presenter, folder, { recursive: true });
    const { page, problems } = await browser.open(pathToFileURL(join(folder, 'deck.html')).href);
    await page.waitForSelector('html[data-ready]');
    await page
      .locator('a[href^="handout.html"]')
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForURL(/handout\.html/u);
    await page.locator('a.to-deck:visible').click();
    await page.waitForSelector('html[data-ready]');
    expect(problems).toEqual([]);
  } finally {
    rmSync(stick, { recursive: true });
  }
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
