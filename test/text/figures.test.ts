import { expect, it } from 'vitest';
import { decimalsOf, figuresIn, numberText } from '../../src/text/figures.ts';

it('a number is shown with its decimals, in groups of three, and with a minus as long as a plus', () => {
  expect(numberText(1234.5, 2).en).toBe('1,234.50');
  expect(numberText(-7, 0).en).toBe('\u22127');
  expect([1.25, 3, 0.1].map(decimalsOf)).toEqual([2, 0, 1]);
});

it('a text’s numbers are those in figures', () => {
  expect(figuresIn('1,315班，準點率94.5%，三成')).toEqual([1315, 94.5]);
});
