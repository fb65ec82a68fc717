import { expect, it } from 'vitest';
import { clockChange } from '../../src/talk/clock-change.ts';

it.for([
  ['time that passes', 250, 250, 0],
  ['a timer that comes late', 60_000, 60_000, 0],
  ['a clock that a server keeps', 1250, 250, 0],
  ['a clock that was set back', -59_750, 250, -60_000],
  ['sleep', 300_250, 250, 300_000],
] as const)('tells %s', ([, wall, passed, change]) => {
  expect(clockChange({ wall: 100_000, passed: 500 }, { wall: 100_000 + wall, passed: 500 + passed })).toBe(
    change,
  );
});
