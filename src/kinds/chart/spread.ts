/** Moves labels apart that would lie over each other, in their order and as little as can be. */
export function spread(
  wanted: readonly number[],
  heights: readonly number[],
  top: number,
  bottom: number,
): readonly number[] {
  interface Run {
    readonly members: readonly number[];
    /** Where its beginning would stand, were it alone. */
    readonly start: number;
    readonly high: number;
  }
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const high = (index: number): number => heights[index] ?? 0;
  const runs: Run[] = [];
  for (const index of order) {
    let run: Run = { members: [index], start: (wanted[index] ?? 0) - high(index) / 2, high: high(index) };
    for (let before = runs.at(-1); before && before.start + before.high > run.start; before = runs.at(-1)) {
      runs.pop();
      run = merge(before, run);
    }
    runs.push(run);
  }
  const places = [...wanted];
  for (const { members, start, high: all } of runs) {
    let y = Math.max(top, Math.min(start, bottom - all));
    for (const index of members) {
      places[index] = y + high(index) / 2;
      y += high(index);
    }
  }
  return places;

  /** Two runs as one, around the middle of where their labels wanted to be. */
  function merge(a: Run, b: Run): Run {
    const members = [...a.members, ...b.members];
    let before = 0;
    const starts = members.map((index) => {
      const start = (wanted[index] ?? 0) - high(index) / 2 - before;
      before += high(index);
      return start;
    });
    const mean = starts.reduce((total, start) => total + start, 0) / starts.length;
    return { members, start: mean, high: a.high + b.high };
  }
}
