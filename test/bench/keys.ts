/** How long after a key its frame is there, in the real deck and in one of 100 slides. */

import { withContestants, type Size } from './contestants.ts';
import { report } from './progress.ts';
import { median, quantile } from './statistics.ts';
import type { Row, Table } from './table.ts';
import { withBrowser } from './visit.ts';
import { stretchFrom, walk, type Stretch } from './walk.ts';

const ROUNDS = 3;

/** A frame of a screen of 60 Hz. */
const FRAME_MS = 16.7;

/** In the large deck a round is a stretch: of so many keys, from the deck's beginning, middle or last third. */
const STRETCH_KEYS = 60;

export async function* measureKeys(scratch: string): AsyncGenerator<Table> {
  yield await measureSize(scratch, 'real');
  yield await measureSize(scratch, 'large');
}

function measureSize(scratch: string, size: Size): Promise<Table> {
  return withContestants(scratch, size, (contestants, deck) =>
    withBrowser(async (browser) => {
      const steps = deck.slides.slice(0, deck.talkLength).map((slide) => slide.steps);
      const latencies = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
      // By turns, so that a busy moment of the machine is shared.
      for (const [round, stretch] of stretches(size, steps).entries()) {
        report(`keys through ${deck.slides.length} slides, round ${round + 1} of ${ROUNDS}`);
        for (const contestant of contestants) {
          latencies.get(contestant.name)?.push(...(await walk(browser, contestant, stretch)));
        }
      }
      return toTable(deck.slides.length, latencies);
    }),
  );
}

/** The rounds: the whole talk each time or, where that is too long, three parts of it. */
function stretches(size: Size, steps: readonly number[]): Stretch[] {
  return Array.from({ length: ROUNDS }, (_, round) =>
    size === 'real'
      ? stretchFrom(steps, 0, Number.POSITIVE_INFINITY)
      : stretchFrom(steps, Math.floor((steps.length * round) / ROUNDS), STRETCH_KEYS),
  );
}

function toTable(slideCount: number, latencies: ReadonlyMap<string, readonly number[]>): Table {
  const row = (measure: string, share: number): Row => ({
    measure,
    values: [...latencies.values()].map((times) => quantile(times, share)),
    unit: 'ms',
    digits: 1,
    plotted: true,
  });
  const middle = row('median', 0.5);
  const marp = middle.values[[...latencies.keys()].indexOf('Marp')];
  const counts = [...latencies.values()].map((times) => times.length);
  return {
    title: `Key → next frame, ${slideCount} slides`,
    columns: [...latencies.keys()],
    rows: [
      { ...middle, ...(marp !== undefined && { atMost: marp, target: '≤ Marp' }) },
      { ...row('95th percentile', 0.95), atMost: FRAME_MS },
      { measure: 'keys timed', values: counts, unit: '' },
    ],
    notes: [
      `1920 × 1080, unthrottled, ${ROUNDS} rounds by turns (${Math.round(median(counts) / ROUNDS)} keys a round on average), steps and slides alike.`,
      'From the key to the end of the main thread’s work on its frame; → and PageDown by turns, each to a page at rest.',
    ],
  };
}
