import { expect, it } from 'vitest';
import { stretchFrom } from './walk.ts';

it('counts a key for every step and every next slide', () => {
  expect(stretchFrom([0, 2, 1], 0, 100)).toEqual({ from: 0, to: 2, keys: 5 });
});

it('ends where a slide has been shown whole', () => {
  expect(stretchFrom([0, 2, 3, 1], 0, 4)).toEqual({ from: 0, to: 1, keys: 3 });
});

it('begins at any slide', () => {
  expect(stretchFrom([4, 2, 1], 1, 100)).toEqual({ from: 1, to: 2, keys: 4 });
});
