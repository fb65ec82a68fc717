/** Whether the computer's clock moved otherwise than time passed: it was corrected, or the computer slept. */

/** Two clocks, read at once. */
export interface Reading {
  /** The time of day. */
  readonly wall: number;
  /** Time since the page was loaded, which no correction of the time of day changes; it may stand in sleep. */
  readonly passed: number;
}

/** What a slow timer or a clock kept by a server may amount to. */
const NOTHING = 5000;

/**
 * Milliseconds by which the time of day went ahead of the time that passed, between two readings. Negative where the clock
 * was set back; positive after sleep, or where it was set forward, which look the same; 0 for nothing to speak of.
 */
export function clockChange(before: Reading, after: Reading): number {
  const ahead = after.wall - before.wall - (after.passed - before.passed);
  return after.wall < before.wall || ahead > NOTHING ? ahead : 0;
}
