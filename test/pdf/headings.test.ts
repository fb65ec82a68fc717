import { expect, it } from 'vitest';
import { closeLevels } from '../../src/pdf/headings.ts';

it.for([
  ['of slides', [2, 2, 3, 3, 2], [1, 1, 2, 2, 1]],
  ['that are as they should be', [1, 2, 3, 2, 3], [1, 2, 3, 2, 3]],
  ['with a gap', [1, 3, 3, 2, 4], [1, 2, 2, 2, 3]],
  ['that begin low', [3, 2, 1], [1, 1, 1]],
] as const)('closes the levels of headings %s', ([, levels, closed]) => {
  expect(closeLevels(levels)).toEqual(closed);
});
