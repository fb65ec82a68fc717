import { expect, it } from 'vitest';
import { splitAtPresses } from '../../src/text/presses.ts';

it('notes without a mark are one text', () => {
  expect(splitAtPresses('North speaks.')).toEqual(['North speaks.']);
});

it('each mark begins a text of its own and stays in it', () => {
  expect(splitAtPresses('先看左邊。▶北港先說。▶南港回答。')).toEqual([
    '先看左邊。',
    '▶ 北港先說。',
    '▶ 南港回答。',
  ]);
});

it('notes that begin with a mark say nothing before it', () => {
  expect(splitAtPresses('▶ North. ▶ South.')).toEqual(['', '▶ North.', '▶ South.']);
});
