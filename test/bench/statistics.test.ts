import { expect, it } from 'vitest';
import { blockingTime, median, quantile } from './statistics.ts';

it('takes the middle value, or the mean of the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
});

it('sorts by size and leaves its input as it is', () => {
  const values = [100, 9, 20];
  expect(median(values)).toBe(20);
  expect(values).toEqual([100, 9, 20]);
});

it('finds a quantile between its neighbours', () => {
  expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
  expect(quantile([1, 2, 3], 1)).toBe(3);
});

it('refuses to describe no measurement at all', () => {
  expect(() => median([])).toThrow('no measurement');
});

it('counts only what a long task has beyond 50 ms', () => {
  expect(blockingTime([50, 80, 60])).toBe(40);
  expect(blockingTime([])).toBe(0);
});
