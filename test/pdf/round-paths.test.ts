import { expect, it } from 'vitest';
import { roundPaths } from '../../src/pdf/round-paths.ts';

it('keeps two decimals of the points of a path', () => {
  expect(roundPaths('14 12 m\n13.999999 12.5304317 13.8985043 -.0406752 13.7 13.5307312 c\nh')).toBe(
    '14 12 m\n14 12.53 13.9 -0.04 13.7 13.53 c\nh',
  );
});

it('leaves matrices, rectangles and text as they are', () => {
  const stream =
    '.23999999 0 0 -.23999999 0 810 cm\n0.123456 0 1 1 re\n1 0 0 1 3.14159265 0 Tm\n(1.23456 c) Tj';
  expect(roundPaths(stream)).toBe(stream);
});
