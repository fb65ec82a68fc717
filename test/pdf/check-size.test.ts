import { expect, it } from 'vitest';
import { judgeSize } from '../../src/pdf/check-size.ts';

it('has nothing to say of usual sizes', () => {
  expect(judgeSize('slides', 17, 17, 600_000)).toEqual({ problems: [], warnings: [] });
  expect(judgeSize('notes', 17, 19, 600_000)).toEqual({ problems: [], warnings: [] });
  expect(judgeSize('brief', 17, 3, 100_000)).toEqual({ problems: [], warnings: [] });
});

it.for([
  ['slides', 16, '17'],
  ['slides', 18, '17'],
  ['notes', 17, '18 or more'],
  ['two-up', 9, '10 or more'],
] as const)('takes for wrong what lost or split a slide: %s of %i pages', ([layout, pages, wanted]) => {
  expect(judgeSize(layout, 17, pages, 1000)).toEqual({
    problems: [`has ${pages} pages, not ${wanted}`],
    warnings: [],
  });
});

it('only warns of more pages and bytes than usual, with a remedy', () => {
  expect(judgeSize('brief', 17, 6, 1_234_567)).toEqual({
    problems: [],
    warnings: [
      'has 6 pages, where 4 are usual. Shorten the longest details to have fewer.',
      'has 1235 kB, which not all mail takes. Send a link to the site, or the brief.',
    ],
  });
});
