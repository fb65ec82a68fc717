import { expect, it } from 'vitest';
import { elapsed, isFresh, pause, start, stopped } from '../../src/talk/stopwatch.ts';
import { clockText, durationText } from '../../src/talk/time-text.ts';

it('runs, pauses and goes on', () => {
  const paused = pause(start(stopped, 1000), 4000);
  expect(elapsed(paused, 9000)).toBe(3000);
  const again = start(paused, 10_000);
  expect(elapsed(again, 10_500)).toBe(3500);
  expect(start(again, 20_000)).toBe(again);
  expect([isFresh(stopped), isFresh(paused)]).toEqual([true, false]);
});

it('does not run backwards when the computer’s clock is set back', () => {
  expect(elapsed(start(stopped, 5000), 1000)).toBe(0);
});

it.for([
  [0, '0:00'],
  [65_900, '1:05'],
  [3_725_000, '1:02:05'],
  [-65_000, '−1:05'],
  [-400, '0:00'],
] as const)('writes %i ms as %s', ([time, text]) => {
  expect(durationText(time)).toBe(text);
});

it('shows 24 hours', () => {
  const afternoon = new Date(2020, 11, 8, 16, 5, 9).getTime();
  expect([clockText(afternoon), clockText(afternoon, false)]).toEqual(['16:05:09', '16:05']);
});
