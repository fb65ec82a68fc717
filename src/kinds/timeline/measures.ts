/** How large a timeline is drawn: with few dates larger, with many so that labels stand under and over it in turn. */
import type { Num } from '../../board/types.ts';

/** Heights count from the line on which the threads meet. */
export interface Measures {
  readonly y: number;
  readonly weight: number;
  /** The most that a thread swings out, and how much of the length of an eye. */
  readonly swing: readonly [most: number, share: number];
  /** Radius of the halo, of a disc, and of a ring that is to come. */
  readonly node: readonly [halo: number, disc: number, ring: number];
  /** From where to where the line to a label runs. */
  readonly drop: readonly [from: number, to: number];
  readonly date: { readonly at: number; readonly size: Num };
  readonly text: { readonly at: number; readonly size: Num };
  /** Middle of today's pill, and the end of its line. */
  readonly today: { readonly pill: number; readonly end: number };
  readonly isInTurn: boolean;
}

/** The measures for so many dates. */
export function measuresFor(count: number): Measures {
  return count > 5 ? many : few;
}

const few: Measures = {
  y: 528,
  weight: 17,
  swing: [142, 0.472],
  node: [36, 26, 24],
  drop: [46, 172],
  date: { at: 214, size: [46, 44] },
  text: { at: 282, size: [44, 38] },
  today: { pill: 306, end: 172 },
  isInTurn: false,
};

const many: Measures = {
  y: 620,
  weight: 14,
  swing: [80, 0.34],
  node: [30, 21, 19],
  drop: [40, 125],
  date: { at: 162, size: 46 },
  text: { at: 222, size: [40, 36] },
  today: { pill: 286, end: 100 },
  isInTurn: true,
};
