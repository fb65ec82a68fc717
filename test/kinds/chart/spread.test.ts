import { expect, it } from 'vitest';
import { spread } from '../../../src/kinds/chart/spread.ts';

it('labels that have room stay where they are', () => {
  expect(spread([100, 300], [50, 50], 0, 500)).toEqual([100, 300]);
});

it('labels that would lie over each other move apart evenly, in their order', () => {
  expect(spread([110, 100], [50, 50], 0, 500)).toEqual([130, 80]);
});

it('no label leaves the plot', () => {
  expect(spread([10, 490], [50, 50], 0, 500)).toEqual([25, 475]);
});
