import { expect, it } from 'vitest';
import { neighbour, type Spot } from '../../../src/browser/explore/neighbours.ts';

const spot = (side: string, x: number, y: number): Spot => ({ side, x, y });

/** Three on the left, two on the right and two people on one row between, not in the order of the picture. */
const spots: readonly Spot[] = [
  spot('left', 100, 300),
  spot('left', 100, 100),
  spot('left', 100, 200),
  spot('right', 900, 120),
  spot('right', 900, 290),
  spot('people', 550, 50),
  spot('people', 450, 50),
];

it.for<[string, number, string, number | undefined]>([
  ['down the side', 1, 'ArrowDown', 2],
  ['up the side', 0, 'ArrowUp', 2],
  ['no further than its end', 0, 'ArrowDown', 0],
  ['no further than its beginning', 1, 'ArrowUp', 1],
  ['to the first of the side', 0, 'Home', 1],
  ['to the last of the side', 1, 'End', 0],
  ['along a row in the order of reading', 6, 'ArrowDown', 5],
  ['across to the nearest row', 3, 'ArrowLeft', 1],
  ['across to the nearest row of the other side', 4, 'ArrowLeft', 0],
  ['nowhere where nothing stands on that hand', 1, 'ArrowLeft', 1],
  ['nowhere by a key that means nothing here', 1, 'Enter', undefined],
])('leads %s', ([, from, key, to]) => {
  expect(neighbour(spots, from, key)).toBe(to);
});

it('takes people between the sides for the nearest when their row is', () => {
  expect(neighbour(spots, 1, 'ArrowRight')).toBe(3);
  expect(neighbour([spot('left', 100, 60), ...spots.slice(3)], 0, 'ArrowRight')).toBe(3);
});

it('leads nowhere from a spot that is not there', () => {
  expect(neighbour(spots, -1, 'ArrowDown')).toBeUndefined();
  expect(neighbour([], 0, 'Home')).toBeUndefined();
});
