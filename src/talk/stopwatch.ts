/** A watch that can be paused. It is data, so that it survives a reload and crosses from window to window. */

/** Times in milliseconds. */
export interface Stopwatch {
  /** When it was last started, as the time of day; `null` while it stands. */
  readonly since: number | null;
  /** What had run before that. */
  readonly before: number;
}

/** A watch that has not run yet. */
export const stopped: Stopwatch = { since: null, before: 0 };

/** What it shows. A clock of the computer that was set back does not make it run backwards. */
export function elapsed({ since, before }: Stopwatch, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** The watch, running on; one that runs already stays as it is. */
export function start(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? { since: now, before: watch.before } : watch;
}

/** The watch, standing. */
export function pause(watch: Stopwatch, now: number): Stopwatch {
  return { since: null, before: elapsed(watch, now) };
}

/** Whether it has never run since it was reset. */
export function isFresh({ since, before }: Stopwatch): boolean {
  return since === null && before === 0;
}
