/** When something is first seen on a slow phone's connection and processor. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withContestants } from './contestants.ts';
import { serveCompressed } from './gzip-server.ts';
import { loadPage, type Load } from './load.ts';
import { report } from './progress.ts';
import { blockingTime, median } from './statistics.ts';
import type { Table } from './table.ts';
import { slowPhone, slowPhoneText, visit, withBrowser } from './visit.ts';

const ROUNDS = 5;

/** Ours may take this many times as long as Marp, which paints first of the peers. */
const RATIO = 0.85;

export async function measurePaint(scratch: string): Promise<readonly Table[]> {
  const { origin, close } = await serveCompressed(await writeLeast(scratch));
  try {
    return await withContestants(scratch, 'real', (contestants) =>
      withBrowser(async (browser) => {
        const load = (url: string): Promise<Load> => visit(browser, slowPhone, (page) => loadPage(page, url));
        const loads = new Map<string, Load[]>(contestants.map(({ name }) => [name, []]));
        const least: Load[] = [];
        // By turns, so that a busy moment of the machine is shared.
        for (let round = 1; round <= ROUNDS; round++) {
          report(`first paint, round ${round} of ${ROUNDS}`);
          for (const { name, url } of contestants) loads.get(name)?.push(await load(url));
          least.push(await load(origin));
        }
        return [toTable(loads, median(least.map(({ firstPaint }) => firstPaint)))];
      }),
    );
  } finally {
    close();
  }
}

/** The least page: what the line and the browser take before any deck. */
async function writeLeast(scratch: string): Promise<string> {
  const folder = join(scratch, 'least');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Least</title><p>Word');
  return folder;
}

function toTable(loads: ReadonlyMap<string, readonly Load[]>, least: number): Table {
  const each = (value: (load: Load) => number): number[] =>
    [...loads.values()].map((seen) => median(seen.map(value)));
  const paints = each(({ firstPaint }) => firstPaint);
  const marp = median(loads.get('Marp')?.map(({ firstPaint }) => firstPaint) ?? []);
  return {
    title: 'First contentful paint on a slow line and a slow processor',
    columns: [...loads.keys()],
    rows: [
      { measure: 'median', values: paints, unit: 'ms', plotted: true },
      {
        measure: 'ratio to Marp',
        values: paints.map((paint) => paint / marp),
        unit: '',
        digits: 2,
        atMost: RATIO,
      },
      { measure: 'blocking time', values: each(({ longTasks }) => blockingTime(longTasks)), unit: 'ms' },
    ],
    notes: [
      `1920 × 1080, ${slowPhoneText}.`,
      `A page of one word takes ${Math.round(least)} ms: no deck can be sooner.`,
      `Medians of ${ROUNDS} visits each, by turns, each with a fresh profile and nothing cached.`,
    ],
  };
}
