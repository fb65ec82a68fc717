/** Diagrams of other numbers of bodies than the decks here have, on the stage and on paper. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isLongRun } from '../../src/gate/test-all.ts';
import { editionNames } from '../../src/site/editions.ts';
import { manyBodies } from '../fixtures/many-bodies-deck.ts';
import { useBrowser } from './browser.ts';
import { measureSlide } from './measure-slide.ts';
import { typeMinimums } from './type-minimums.ts';
import { readPdf } from './pdf-file.ts';
import { walkDeck } from './walk-deck.ts';

const run = promisify(execFile);
const browser = useBrowser();
const viewport = { width: 1920, height: 1080 };
const counts = isLongRun() ? Object.keys(manyBodies) : ['29'];

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'many-bodies-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.for(counts)(
  '%s bodies have their place on the stage, in exploring and on paper',
  { timeout: 120_000 },
  async (count) => {
    const env = { ...process.env, DECK: 'test/fixtures/many-bodies-deck.ts', BODIES: count };
    const command = (...args: readonly string[]) =>
      run(process.execPath, ['src/cli/run.mjs', ...args], { env });
    const built = join(folder, count);
    await command('build', '--out', built);
    const url = pathToFileURL(join(built, editionNames.presenter, 'deck.html')).href;

    const { page, problems } = await browser.open(url, { viewport, reducedMotion: 'reduce' });
    await page.waitForSelector('html[data-ready]');
    const found: string[] = [];
    await walkDeck(page, { everyStep: true }, async (place) => {
      const faults = await page.evaluate(measureSlide, typeMinimums);
      found.push(...faults.map((fault) => `${place}: ${fault}`));
    });
    expect(found).toEqual([]);
    expect(await page.locator('#participants tr[data-key]').count()).toBe(Number(count));
    await scrollTable(page);
    expect(problems).toEqual([]);

    // The command looks at each page itself: what is cut off, too small or outside of the page.
    const pdfs = join(folder, `${count}-pdf`);
    const { stdout } = await command('pdf', '--lang', 'en', '--layout', 'slides,notes,brief', '--out', pdfs);
    expect(stdout).toContain('3 PDFs');
    expect(stdout).not.toContain('✗');
    // Few rows stand under their diagram; of many, the second delegation begins a page.
    const { pages } = await readPdf(await readFile(join(pdfs, 'notes-en.pdf')));
    const withTable = pages.filter(({ text }) => /(?:North|South) delegation/u.test(text));
    expect(withTable.length).toBe(Number(count) > 17 ? 2 : 1);
  },
);

/** Opens the table of the bodies and goes to its end by keys: its last row is on the slide then, and the talk has not moved. */
async function scrollTable(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/participants`);
  await page.locator('#participants .diagram .node').first().focus();
  await page.locator('#participants .tabular').click();
  await page.locator('#participants .bodies').focus();
  await page.keyboard.press('End');
  const last = page.locator('#participants tr[data-key]').last();
  await expect.poll(() => last.evaluate((row) => row.getBoundingClientRect().bottom)).toBeLessThan(1010);
  expect(page.url()).toContain('#/participants');
}
