import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

it.for([
  ['the public edition', () => inject('siteUrl')],
  ['the public edition below other folders', () => inject('nestedSiteUrl')],
  ['the presenter’s edition over http', () => `${inject('usbUrl')}deck.html`],
  ['the presenter’s edition from a file', () => `${inject('usbFileUrl')}deck.html`],
] as const)('%s opens without a complaint of the browser', async ([, address]) => {
  const { page, problems } = await browser.open(address());
  expect(await page.title()).not.toBe('');
  expect(problems).toEqual([]);
});
