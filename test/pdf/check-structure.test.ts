import { expect, it } from 'vitest';
import { checkStructure } from '../../src/pdf/check-structure.ts';

const row = (isHead: boolean, ...pages: readonly string[]) => ({ isHead, pages: new Set(pages) });
const check = (...rows: ReadonlyArray<ReturnType<typeof row>>) =>
  checkStructure({ images: 0, tables: [{ number: 1, rows }] }, 0);

it('is content with a table whose head stands on each of its pages', () => {
  expect(check(row(true, '4', '5'), row(false, '4'), row(false, '5'))).toEqual([]);
});

it('tells of a head that is not repeated', () => {
  expect(check(row(true, '4'), row(false, '4'), row(false, '5'))).toEqual([
    'table 1 goes on without its head on 1 pages',
  ]);
});

it('tells of a row that is split', () => {
  expect(check(row(true, '4', '5'), row(false, '4', '5'))).toEqual([
    'table 1 has 1 rows split between pages',
  ]);
});

it('tells of pixels that are no picture of the page', () => {
  expect(checkStructure({ images: 2, tables: [] }, 2)).toEqual([]);
  expect(checkStructure({ images: 2, tables: [] }, 1)).toEqual([
    'has 2 pictures made of pixels instead of 1',
  ]);
});
