import { expect, it } from 'vitest';
import { DeckError, formatPath, formatProblems } from '../../src/deck/error.ts';

const problem = { place: 'slides/facts', field: 'notes.zh', message: 'is empty', remedy: 'Write the text' };

it('problems are told a line each, below their number', () => {
  expect(formatProblems([problem, { ...problem, place: 'deck', field: '' }])).toBe(
    [
      '2 problems in the deck',
      '  slides/facts › notes.zh: is empty. Write the text.',
      '  deck: is empty. Write the text.',
    ].join('\n'),
  );
});

it('one problem is told in the singular', () => {
  expect(new DeckError([problem]).message).toMatch(/^1 problem in the deck\n/u);
});

it('a path is written as one would write it in code', () => {
  expect(formatPath(['lanes', 0, 'items', 12, 'zh'])).toBe('lanes[0].items[12].zh');
  expect(formatPath([2, 'title'])).toBe('[2].title');
  expect(formatPath([])).toBe('');
});
