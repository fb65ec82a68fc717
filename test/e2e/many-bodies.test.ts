/** Diagrams of other numbers of bodies than the decks here have, on the stage and on paper. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findOrInstallBrowser, launchOptions } from '../../src/chromium/browser.ts';
import { isLongRun } from '../../src/gate/test-all.ts';
import { planJobs, readPdfOptions } from '../../src/pdf/job.ts';
import { makePdfs } from '../../src/pdf/make.ts';
import { buildPrintedPages } from '../../src/pdf/printed-pages.ts';
import { startTiming } from '../../src/pdf/timing.ts';
import { loadDeck } from '../../src/site/load-deck.ts';
import { manyBodies } from '../fixtures/many-bodies-deck.ts';
import { languages } from '../../src/text/language.ts';
import { useBrowser } from './browser.ts';
import { hashOf } from './deck.ts';
import { measureSlide } from '../../src/rendered/measure-slide.ts';
import { typeMinimums } from '../../src/rendered/type-minimums.ts';
import { readPdf } from '../../src/pdf/read-pdf.ts';
import { findUncoveredFaults } from './walk-choices.ts';
import { walkDeck } from './walk-deck.ts';

const browser = useBrowser();
const viewport = { width: 1920, height: 1080 };
const counts = isLongRun() ? Object.keys(manyBodies) : ['29'];

/** Where a long run leaves pictures and PDFs to be looked at. */
const KEPT = '.cache/many-bodies';

let folder = '';
let printing: Awaited<ReturnType<typeof chromium.launch>>;

beforeAll(async () => {
  printing = await chromium.launch({ ...launchOptions, executablePath: findOrInstallBrowser() });
  folder = await mkdtemp(join(tmpdir(), 'many-bodies-'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await printing.close();
  await rm(folder, { recursive: true, force: true });
});

it.for(counts)('%s bodies have their place on the stage, in exploring and on paper', async (count) => {
  const root = process.cwd();
  vi.stubEnv('BODIES', count);
  const loaded = await loadDeck(root, resolve('test/fixtures/many-bodies-deck.ts'));
  const pages = await buildPrintedPages(root, loaded, 'presenter');
  const file = join(folder, `${count}.html`);
  await writeFile(file, pages.deck);

  const { page, problems } = await browser.open(pathToFileURL(file).href, { viewport });
  const found: string[] = [];
  await walkDeck(page, { everyStep: true }, async (place) => {
    const faults = await page.evaluate(measureSlide, typeMinimums);
    found.push(...faults.map((fault) => `${place}: ${fault}`));
  });
  expect(found).toEqual([]);
  expect(await page.locator('#participants tr[data-key]').count()).toBe(Number(count));
  // In the long run both slides in both languages.
  for (const lang of isLongRun() ? languages : ['en']) {
    await page.goto(`${pathToFileURL(file).href}?lang=${lang}#/participants`);
    await page.waitForSelector('html[data-ready]');
    for (const slide of isLongRun() ? ['participants', 'people'] : ['participants'])
      expect(await findUncoveredFaults(page, slide)).toEqual([]);
  }
  await scrollTable(page);
  if (isLongRun()) await keepPictures(page, count);
  expect(problems).toEqual([]);

  const pdfs = isLongRun() ? join(KEPT, count) : join(folder, `${count}-pdf`);
  // Each page is looked at as it is made: what is cut off, too small or outside of the page.
  const layouts = isLongRun() ? ['slides', 'notes', 'brief'] : ['notes'];
  const made = await makePdfs(
    planJobs(readPdfOptions({ lang: 'en', layout: layouts.join() })),
    {
      browser: printing,
      pages,
      deck: loaded.deck,
      date: loaded.origin.date,
      families: [],
      folder: pdfs,
      rejects: join(folder, 'rejects'),
      timing: startTiming(),
    },
    () => undefined,
  );
  expect(made.map(({ download, problems: short }) => [download.layout, short])).toEqual(
    layouts.map((layout) => [layout, []]),
  );
  // Few rows stand under their diagram; of many, the second delegation begins a page.
  const notes = await readPdf(await readFile(join(pdfs, 'notes-en.pdf')));
  const withTable = notes.pages.filter(({ text }) => /(?:North|South) delegation/u.test(text));
  expect(withTable.length).toBe(Number(count) > 17 ? 2 : 1);
});

/** Keeps both slides as they stand on the stage in both themes, explored, and as they are read on a phone. */
async function keepPictures(page: Page, count: string): Promise<void> {
  const [address = ''] = page.url().split('#');
  for (const slide of ['participants', 'people']) {
    const explored = slide === 'people' ? 'person=left-person-1' : 'body=left-1';
    for (const [name, query, place, size] of [
      ['light', 'theme=light', '', viewport],
      ['dark', 'theme=dark', '', viewport],
      ['explored', 'theme=light', `?${explored}`, viewport],
      ['kind', 'theme=dark', '?kind=kind-1', viewport],
      ['phone', 'view=read', '', { width: 390, height: 844 }],
    ] as const) {
      await page.setViewportSize(size);
      await page.goto(`${address}?${query}#/${slide}/2${place}`);
      await page.waitForSelector('html[data-ready]');
      const shown = name === 'phone' ? page.locator(`#${slide}`) : page;
      await shown.screenshot({ path: join(KEPT, count, `${slide}-${name}.png`) });
    }
  }
}

/** Opens the table of the bodies and goes to its end by keys: its last row is on the slide then, and the talk has not moved. */
async function scrollTable(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/participants`);
  await page.waitForSelector('html[data-ready]');
  await page.keyboard.press('e');
  await page.locator('#participants .d-tabular').click();
  await page.locator('#participants .d-bodies').focus();
  await page.keyboard.press('End');
  const last = page.locator('#participants tr[data-key]').last();
  await expect.poll(() => last.evaluate((row) => row.getBoundingClientRect().bottom)).toBeLessThan(810);
  expect(await hashOf(page)).toMatch(/^#\/participants/u);
}
