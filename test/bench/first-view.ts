/** What the first view costs on an unhindered machine: bytes, requests, long tasks. */

import type { Browser } from 'playwright-core';
import { withContestants, type Contestant } from './contestants.ts';
import { loadPage } from './load.ts';
import { report } from './progress.ts';
import { blockingTime, median } from './statistics.ts';
import type { Row, Table } from './table.ts';
import { watchTraffic, type Traffic } from './traffic.ts';
import { visit, withBrowser } from './visit.ts';

const VISITS = 5;

interface View {
  readonly traffic: Readonly<Traffic>;
  /** Bytes that were there when the page had loaded: what its first view needs. What comes at rest is not among them. */
  readonly bytesAtLoad: number;
  readonly longTasks: readonly number[];
}

export function measureFirstView(scratch: string): Promise<readonly Table[]> {
  return withContestants(scratch, 'real', (contestants) =>
    withBrowser(async (browser) => {
      const views = new Map<string, View[]>(contestants.map(({ name }) => [name, []]));
      // The first round wakes the browser up: its own start is no cost of whoever comes first.
      for (let round = 0; round <= VISITS; round++) {
        report(`first view, ${round === 0 ? 'warming up' : `round ${round} of ${VISITS}`}`);
        for (const contestant of contestants) {
          const seen = await view(browser, contestant);
          if (round > 0) views.get(contestant.name)?.push(seen);
        }
      }
      return [toTable(views)];
    }),
  );
}

function view(browser: Browser, { url }: Contestant): Promise<View> {
  return visit(browser, undefined, async (page, devTools) => {
    const traffic = watchTraffic(devTools, url);
    const loaded = page.waitForEvent('load').then(() => traffic.bytes);
    const { longTasks } = await loadPage(page, url);
    if (traffic.strangers.length > 0)
      throw new Error(`${url} asks strangers for ${traffic.strangers.join(', ')}.`);
    return { traffic, bytesAtLoad: await loaded, longTasks };
  });
}

function toTable(views: ReadonlyMap<string, readonly View[]>): Table {
  const row = (measure: string, unit: string, value: (seen: readonly View[]) => number): Row => ({
    measure,
    unit,
    values: [...views.values()].map(value),
  });
  const bytes = (measure: string, part: Exclude<keyof Traffic, 'requests'>): Row => ({
    ...row(measure, 'kB', (seen) => median(seen.map(({ traffic }) => traffic[part] / 1000))),
    digits: 1,
  });
  return {
    title: 'First view, unthrottled, nothing cached',
    columns: [...views.keys()],
    rows: [
      {
        ...row('transferred until it has loaded', 'kB', (seen) =>
          median(seen.map(({ bytesAtLoad }) => bytesAtLoad / 1000)),
        ),
        digits: 1,
        atMost: 350,
        plotted: true,
      },
      bytes('transferred in all, at rest', 'bytes'),
      { ...bytes('… JavaScript, gzip', 'scriptBytes'), atMost: 70 },
      bytes('… HTML, gzip', 'htmlBytes'),
      bytes('… fonts', 'fontBytes'),
      row('requests', '', (seen) => median(seen.map(({ traffic }) => traffic.requests))),
      { ...row('longest task, median of visits', 'ms', (seen) => median(seen.map(longest))), atMost: 50 },
      row('longest task, worst visit', 'ms', (seen) => Math.max(...seen.map(longest))),
      row('blocking time, median', 'ms', (seen) =>
        median(seen.map(({ longTasks }) => blockingTime(longTasks))),
      ),
    ],
    notes: [
      `1920 × 1080, ${VISITS} visits each by turns, in a browser that has been warmed up. 0 ms: no task of 50 ms or more.`,
      'kB is 1000 bytes on the wire, headers in “transferred” only. Scripts and styles that stand in the HTML count as HTML.',
      'reveal.js: stock style sheet and white theme without its Latin fonts. No peer brings a font.',
    ],
  };
}

function longest({ longTasks }: View): number {
  return Math.max(0, ...longTasks);
}
