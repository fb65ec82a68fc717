import { expect, it } from 'vitest';
import { move, upcoming, within, type Move } from '../../src/talk/talk.ts';
import { talk } from './talk-of-four.ts';

it.for<[string, number, Move, string, number]>([
  ['one', 0, 'next', 'two', 0],
  ['two', 0, 'next', 'two', 1],
  ['two', 2, 'next', 'three', 0],
  ['three', 1, 'next', 'three', 1],
  ['three', 0, 'previous', 'two', 2],
  ['one', 0, 'previous', 'one', 0],
  ['two', 1, 'next-slide', 'three', 0],
  ['three', 0, 'next-slide', 'three', 0],
  ['three', 1, 'previous-slide', 'two', 0],
  ['three', 1, 'first', 'one', 0],
  ['one', 0, 'last', 'three', 0],
  ['more', 0, 'next', 'more', 1],
  ['more', 1, 'next', 'more', 1],
  ['nowhere', 3, 'next', 'one', 0],
])('goes from %s/%i with “%s” to %s/%i', ([slide, step, to, endSlide, endStep]) => {
  expect(move(talk, { slide, step }, to)).toEqual({ slide: endSlide, step: endStep });
});

it('has nothing to come at the end of the talk', () => {
  expect(upcoming(talk, { slide: 'three', step: 1 })).toBeUndefined();
  expect(upcoming(talk, { slide: 'two', step: 2 })).toEqual({ slide: 'three', step: 0 });
});

it('keeps places within the talk', () => {
  expect(within(talk, { slide: 'two', step: 9 })).toEqual({ slide: 'two', step: 2 });
  expect(within(talk, { slide: 'nowhere', step: 0 })).toBeUndefined();
});
