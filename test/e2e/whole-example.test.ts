/** The whole deck that authors copy from, as it is presented and printed. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import weather from '../../examples/weather/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { builtDecks } from '../../src/gate/built-decks.ts';
import { planJobs, readPdfOptions } from '../../src/pdf/job.ts';
import { makePdfs } from '../../src/pdf/make.ts';
import { startTiming } from '../../src/pdf/timing.ts';
import { useBrowser } from './browser.ts';
import { measureSlide } from '../../src/rendered/measure-slide.ts';
import { typeMinimums } from '../../src/rendered/type-minimums.ts';
import { walkDeck } from './walk-deck.ts';

const browser = useBrowser();
const open = () =>
  browser.keep(`${inject('weatherUsbUrl')}deck.html`, { viewport: { width: 1920, height: 1080 } });

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whole-example-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('has every part on its slide, uncovered and large enough, at each step in both languages', async () => {
  const { page, problems } = await open();
  const found: string[] = [];
  await walkDeck(page, { everyStep: true }, async (place) => {
    for (const again of [false, true]) {
      if (again) await page.keyboard.press('l');
      const lang = await page.getAttribute('html', 'data-lang');
      const faults = await page.evaluate(measureSlide, typeMinimums);
      found.push(...faults.map((fault) => `${place} ${lang}: ${fault}`));
    }
  });
  expect(found).toEqual([]);
  expect(problems).toEqual([]);
});

it('is printed as PDFs that keep the rules of PDF/UA', async () => {
  const { page } = await open();
  const printing = page.context().browser();
  if (!printing) throw new Error('The page has no browser.');
  const read = (name: string) => readFile(join(builtDecks.weather.out, 'usb', name), 'utf8');
  const made = await makePdfs(
    planJobs(readPdfOptions({ layout: 'slides,brief' })),
    {
      browser: printing,
      pages: { deck: await read('deck.html'), handout: await read('handout.html') },
      deck: resolveDeck(weather),
      date: '2031-05-14',
      families: [],
      folder,
      rejects: join(folder, 'rejects'),
      timing: startTiming(),
    },
    () => undefined,
  );
  expect(made.map(({ download: { layout }, problems }) => [layout, problems])).toEqual(
    ['slides', 'brief', 'slides', 'brief'].map((layout) => [layout, []]),
  );
});
