import { describe, expect, it } from 'vitest';
import { along, grow, offset, share } from '../../src/board/spans.ts';
import type { Part } from '../../src/board/types.ts';

const growing = (by: number): Part => ({ type: 'room', grow: by });

describe('parts along a direction', () => {
  it.for([
    ['start', [100, 130]],
    ['center', [125, 155]],
    ['end', [150, 180]],
    ['between', [100, 180]],
    ['evenly', [100 + 50 / 3, 130 + 100 / 3]],
  ] as const)('%s: they begin where what is left of the room leaves them', ([main, places]) => {
    const found = along([20, 20], 100, 100, 10, main);
    expect(found).toHaveLength(2);
    for (const [index, place] of found.entries()) expect(place).toBeCloseTo(places[index] ?? 0);
  });

  it('what is left is shared by those that grow, by their shares', () => {
    expect(grow([growing(1), { type: 'room' }, growing(3)], [10, 10, 10], 90, 10)).toEqual([20, 10, 40]);
  });

  it('nobody grows where nothing is left', () => {
    expect(grow([growing(1)], [100], 90, 0)).toEqual([100]);
  });
});

describe('a room that is too small', () => {
  it('gives to the modest what they want, and shares the rest alike', () => {
    expect(share(100, [10, 80, 60], [false, false, false])).toEqual([10, 45, 45]);
  });

  it('leaves those as they are that keep their width', () => {
    expect(share(100, [90, 80, 4], [true, false, false])).toEqual([90, 6, 4]);
  });

  it('gives nothing rather than less', () => {
    expect(share(50, [90, 80], [true, false])).toEqual([90, 0]);
  });
});

it('stands across at the start, in the middle or at the end', () => {
  expect((['start', 'stretch', 'center', 'end'] as const).map((cross) => offset(cross, 40))).toEqual([
    0, 0, 20, 40,
  ]);
});
