/** Whether the computer's clock moved otherwise than time passed: it was corrected, or the computer slept. */

/** Two clocks, read at once. */
export interface Reading {
  /** The time of day. */
  readonly wall: number;
  /** Time since the page was loaded, which no correction of the time of day changes; on some systems it stands in sleep. */
  readonly passed: number;
}

/** What happened between two readings, and milliseconds of it: a clock that was set back has fewer than none. */
export interface ClockChange {
  readonly cause: 'none' | 'corrected' | 'slept';
  readonly by: number;
}

/** Both clocks are read within less than this; a server that keeps the time of day moves it by less. */
const STEP = 500;

/** A reading that comes no later than this was not held up: nothing falls asleep and wakes in so short a time. */
const PUNCTUAL = 800;

/** Browsers let a window that nobody sees wait for up to a minute; a longer wait was sleep. */
const ASLEEP = 90_000;

/**
 * Tells correction from sleep. Where the clock of the page stands in sleep, both put the time of day ahead of it; then the
 * wait tells: a clock is set between two punctual readings, while sleep holds the next one up. A clock that is set ahead
 * while the window waits anyway, since nobody sees it, looks like sleep.
 */
export function clockChange(before: Reading, after: Reading): ClockChange {
  const waited = after.passed - before.passed;
  const by = after.wall - before.wall - waited;
  if (Math.abs(by) < STEP)
    return waited >= ASLEEP ? { cause: 'slept', by: waited } : { cause: 'none', by: 0 };
  return { cause: by > 0 && waited > PUNCTUAL ? 'slept' : 'corrected', by };
}
