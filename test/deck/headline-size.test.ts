import { expect, it } from 'vitest';
import { headlineSize } from '../../src/deck/headline-size.ts';
import { measure } from '../fixtures/measure.ts';
import { smallDeck } from '../fixtures/small-deck.ts';
import { problemsOf } from './problems.ts';

const sizeOf = (zh: string) => headlineSize({ zh, en: '' }, 'zh', measure);

it.for([
  [19, { size: 60, lines: 1, isShort: true }],
  [20, { size: 60, lines: 1, isShort: false }],
  [30, { size: 56, lines: 1, isShort: false }],
  [36, { size: 48, lines: 1, isShort: false }],
  [37, undefined],
] as const)('%i Han characters', ([count, expected]) => {
  expect(sizeOf('港'.repeat(count))).toEqual(expected);
});

it('what is too long for a line stands in two, where it says where to break', () => {
  expect(sizeOf(`${'港'.repeat(30)}|${'口'.repeat(30)}`)).toEqual({ size: 40, lines: 2, isShort: false });
  expect(sizeOf(`${'港'.repeat(50)}|${'口'.repeat(10)}`)).toBeUndefined();
});

it('English begins smaller', () => {
  expect(headlineSize({ zh: '', en: 'Two harbours |talk' }, 'en', measure)).toEqual({
    size: 56,
    lines: 1,
    isShort: true,
  });
});

it('a headline that fits nowhere is refused', () => {
  expect(problemsOf(smallDeck({ 'slides.frame.headline.zh': '港'.repeat(40) }), { measure })).toEqual([
    'slides/frame › headline.zh: has 40 characters and its line on the stage room for about 36. Shorten it, or mark with one | where it breaks in two lines of at most about 43.',
  ]);
});
