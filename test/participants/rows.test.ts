import { expect, it } from 'vitest';
import { firstRow, headHeight, rowPitch } from '../../src/participants/geometry.ts';
import { layoutBranches } from '../../src/participants/rows.ts';
import { delegationsOf, real, withPeople } from '../fixtures/delegations.ts';

it('branches follow the order of the kinds, rows within them the order of the source', () => {
  const branches = layoutBranches(real, 'left');
  expect(branches.map(({ kind }) => kind.id)).toEqual(['government', 'office', 'institute', 'association']);
  expect(branches.map(({ rows }) => rows.map(({ body }) => body.id))).toEqual([
    ['ndc', 'dcs', 'ost', 'mofa', 'mohw', 'most', 'moea'],
    ['trobe'],
    ['itri', 'iii'],
    ['taics', 'blockchain-alliance'],
  ]);
});

it('a kind without a body on a side has no branch there', () => {
  expect(layoutBranches(real, 'right').map(({ kind }) => kind.id)).toEqual(['government', 'office']);
});

it('rows stand a pitch apart, with the height of a heading between kinds', () => {
  const ys = layoutBranches(delegationsOf(7, 1), 'left').map(({ rows }) => rows.map(({ y }) => y));
  const second = firstRow.left + 3 * rowPitch + headHeight;
  const third = second + 2 * rowPitch + headHeight;
  expect(ys).toEqual([
    [firstRow.left, firstRow.left + rowPitch, firstRow.left + 2 * rowPitch],
    [second, second + rowPitch],
    [third, third + rowPitch],
  ]);
});

it('every heading stands above the first row of its kind, and nearer to it than to the kind before', () => {
  const branches = layoutBranches(real, 'left');
  const gaps = branches.map(({ headY, rows }, index) => ({
    below: (rows[0]?.y ?? 0) - headY,
    above: headY - (branches[index - 1]?.rows.at(-1)?.y ?? Number.NEGATIVE_INFINITY),
  }));
  expect(gaps.filter(({ below, above }) => below <= rowPitch / 2 || below >= above)).toEqual([]);
});

it('a branch stands between its first row and its last', () => {
  for (const { y, rows } of layoutBranches(delegationsOf(20, 15), 'right')) {
    expect(y).toBe(((rows[0]?.y ?? 0) + (rows.at(-1)?.y ?? 0)) / 2);
  }
});

it('every row knows its place among those of its kind', () => {
  const [, , institutes] = layoutBranches(real, 'left');
  expect(institutes?.rows.map(({ position, count }) => [position, count])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

it('each person who hangs below a row moves the next row down by as much', () => {
  const gap = (...people: string[]): number => {
    const [rows = []] = layoutBranches(withPeople(delegationsOf(7, 1), ...people), 'left').map(
      (branch) => branch.rows,
    );
    return (rows[2]?.y ?? 0) - (rows[1]?.y ?? 0);
  };
  const one = gap('left-4') - gap();
  expect(one).toBeGreaterThan(0);
  expect(gap('left-4', 'left-4') - gap()).toBe(2 * one);
});
