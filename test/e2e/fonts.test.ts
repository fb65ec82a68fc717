import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { builtDecks } from '../../src/gate/built-decks.ts';
import { measureWithFonts } from '../../src/site/fonts/measure.ts';
import { useBrowser } from './browser.ts';
import { findUncovered, measureLineWidths, textByWeight } from './set-type.ts';

const browser = useBrowser();

async function keepIn(view: 'deck' | 'read'): Promise<Page> {
  const { page } = await browser.keep(`${inject('weatherSiteUrl')}?view=${view}`);
  return page;
}

it.for(['deck', 'read'] as const)(
  'every character is in the font of the weight that the browser sets it in (%s)',
  async (view) => {
    const html = await readFile(join(builtDecks.weather.out, 'site/index.html'), 'utf8');
    const set = await textByWeight(await keepIn(view));
    expect(Object.keys(set).toSorted()).toEqual(['400', '500', '700']);
    expect(findUncovered(html, set)).toEqual([]);
    expect(findUncovered(html, { 700: '龘' })).toEqual(['700 龘']);
  },
);

it('text is set in the deck’s own font, whatever the machine has', async () => {
  const page = await keepIn('deck');
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  await page.evaluate(() => document.fonts.ready);
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'section.present h2',
  });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ familyName, isCustomFont }) => [familyName, isCustomFont])).toEqual([
    ['Noto Sans TC', true],
  ]);
});

it('the first slide is set in it before a script has come, from the files that hold the first view alone', async () => {
  const { page } = await browser.open(`${inject('weatherSiteUrl')}licenses.txt`);
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
  });
  let letScriptCome = (): void => undefined;
  const asked = new Promise<void>((come) => {
    letScriptCome = come;
  });
  await page.route('**/*.js', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(inject('weatherSiteUrl'), { waitUntil: 'commit' });
  await page.waitForFunction(
    () =>
      document.readyState !== 'loading' &&
      document.fonts.status === 'loaded' &&
      [...document.fonts].some(({ status }) => status === 'loaded'),
  );
  expect(await page.locator('html[data-ready]').count()).toBe(0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((path) => !path.includes('first-view'))).toEqual([]);
  letScriptCome();
  // The rest comes at rest, for the slide that is next.
  await expect.poll(() => fonts.some((path) => !path.includes('first-view'))).toBe(true);
});

it('every line of a picture is as wide as it was measured, to half a pixel or an eighth of a percent', async () => {
  const { count, off } = await measureLineWidths(await keepIn('read'), measureWithFonts());
  expect(off).toEqual([]);
  expect(count).toBeGreaterThan(300);
});
