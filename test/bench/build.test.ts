import { expect, it } from 'vitest';
import { differences } from './build.ts';

it('finds files that changed, came or went', () => {
  const first = new Map([
    ['same', '1'],
    ['changed', '1'],
    ['gone', '1'],
  ]);
  const second = new Map([
    ['same', '1'],
    ['changed', '2'],
    ['new', '1'],
  ]);
  expect(differences(first, second)).toEqual(['changed', 'gone', 'new']);
});
