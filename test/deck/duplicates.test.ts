import { expect, it } from 'vitest';
import { duplicates } from '../../src/deck/duplicates.ts';

it('a value that stands three times is named once', () => {
  expect(duplicates(['a', 'b', 'a', 'c', 'a', 'c'])).toEqual(['a', 'c']);
});

it('values that stand once are not named', () => {
  expect(duplicates(['a', 'b', 'constructor'])).toEqual([]);
});
