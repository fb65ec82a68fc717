import { expect, it } from 'vitest';
import { pages } from '../../../src/browser/explore/pages.ts';

/** How many elements each page holds, for elements that take so many rows. */
const sizes = (rows: readonly number[], limits: { all: number; paged: number }): number[] =>
  pages(
    rows.map((count) => ({ dataset: { rows: String(count) } }) as unknown as HTMLElement),
    limits,
  ).map((page) => page.length);

it.for<[string, readonly number[], { all: number; paged: number }, readonly number[]]>([
  ['nothing takes no page', [], { all: 6, paged: 5 }, []],
  ['what fits stays on one page', [1, 1, 1, 1, 1, 1], { all: 6, paged: 5 }, [6]],
  ['one more leaves room for the way on', [1, 1, 1, 1, 1, 1, 1], { all: 6, paged: 5 }, [5, 2]],
  ['what takes more rows comes with fewer', [2, 1, 1], { all: 3, paged: 2 }, [1, 2]],
  ['what takes more than a page has one of its own', [4, 1], { all: 3, paged: 2 }, [1, 1]],
])('%s', ([, rows, limits, expected]) => {
  expect(sizes(rows, limits)).toEqual(expected);
});
