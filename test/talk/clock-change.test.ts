import { expect, it } from 'vitest';
import { clockChange } from '../../src/talk/clock-change.ts';
import { elapsed, start, stopped } from '../../src/talk/stopwatch.ts';

const MINUTE = 60_000;

it.for([
  ['time that passes', 250, 250, 'none', 0],
  ['a timer that comes late', MINUTE, MINUTE, 'none', 0],
  ['a clock that a server keeps', 300, 250, 'none', 0],
  ['a clock that was set back', -59_750, 250, 'corrected', -MINUTE],
  ['a clock that was set back a little while nobody saw the window', 50_000, MINUTE, 'corrected', -10_000],
  ['a clock that was set ahead', 300_250, 250, 'corrected', 300_000],
  ['a clock that was set ahead by a second', 1250, 250, 'corrected', 1000],
  ['sleep in which the page’s clock stands', 302_000, 2000, 'slept', 300_000],
  ['sleep in which the page’s clock goes on', 300_000, 300_000, 'slept', 300_000],
  ['a clock that was set ahead while nobody saw the window', 360_000, MINUTE, 'slept', 300_000],
] as const)('tells %s', ([, wall, passed, cause, by]) => {
  const change = clockChange({ wall: 100_000, passed: 500 }, { wall: 100_000 + wall, passed: 500 + passed });
  expect(change).toEqual({ cause, by });
});

it('a stopwatch that follows each correction never runs back, and shows the time that passed', () => {
  // Steps of the time of day at every tick: to and fro, by less and by more than a tick.
  const steps = [0, 7000, -3000, 0, -600, 400, 86_400_000, -86_400_000, 0];
  let [wall, passed, watch] = [1_000_000, 0, start(stopped, 1_000_000)];
  const shown = steps.map((step) => {
    const before = { wall, passed };
    [wall, passed] = [wall + 250 + step, passed + 250];
    const { cause, by } = clockChange(before, { wall, passed });
    if (cause === 'corrected' && watch.since !== null) watch = { ...watch, since: watch.since + by };
    return elapsed(watch, wall);
  });
  expect(shown.every((time, index) => time >= (shown[index - 1] ?? 0))).toBe(true);
  expect(Math.abs((shown.at(-1) ?? 0) - passed)).toBeLessThan(500);
});
