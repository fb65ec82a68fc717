/** When something is first seen on a slow phone's connection and processor. */

import { withContestants } from './contestants.ts';
import { loadPage, type Load } from './load.ts';
import { report } from './progress.ts';
import { blockingTime, median } from './statistics.ts';
import type { Table } from './table.ts';
import { slowPhone, slowPhoneText, visit, withBrowser } from './visit.ts';

const ROUNDS = 5;

/** Ours may take this many times as long as Marp, which paints first of the peers. */
const RATIO = 0.85;

export function measurePaint(scratch: string): Promise<readonly Table[]> {
  return withContestants(scratch, 'real', (contestants) =>
    withBrowser(async (browser) => {
      const loads = new Map<string, Load[]>(contestants.map(({ name }) => [name, []]));
      // By turns, so that a busy moment of the machine is shared.
      for (let round = 1; round <= ROUNDS; round++) {
        report(`first paint, round ${round} of ${ROUNDS}`);
        for (const { name, url } of contestants) {
          loads.get(name)?.push(await visit(browser, slowPhone, (page) => loadPage(page, url)));
        }
      }
      return [toTable(loads)];
    }),
  );
}

function toTable(loads: ReadonlyMap<string, readonly Load[]>): Table {
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
      `Medians of ${ROUNDS} visits each, by turns, each with a fresh profile and nothing cached.`,
    ],
  };
}
