import { expect, it } from 'vitest';
import { stateOf, stepOfState } from '../../src/participants/states.ts';

it('the states follow each other as the talk does', () => {
  expect(stateOf).toEqual({
    hubs: 0,
    left: 1,
    right: 2,
    leads: 3,
    convened: 4,
    moderated: 5,
    attended: 5,
    explore: 6,
  });
});

it.for<[from: number, to: number, steps: (number | undefined)[]]>([
  [0, 3, [0, 1, 2, 3, undefined, undefined, undefined]],
  [3, 6, [0, 0, 0, 0, 1, 2, 3]],
  [0, 6, [0, 1, 2, 3, 4, 5, 6]],
  [2, 2, [0, 0, 0, undefined, undefined, undefined, undefined]],
])('a run from %i to %i reaches the states at its steps', ([from, to, steps]) => {
  expect(steps.map((_, state) => stepOfState(state, { from, to }))).toEqual(steps);
});
