/** The few statistics that the tables print. */

/** The value below which `share` (0–1) of the values lie, between two neighbours by proportion. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('There is no measurement to take a quantile of.');
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The part of each long task beyond 50 ms, summed: how long input would have had to wait. */
export function blockingTime(longTasks: readonly number[]): number {
  return longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
}
