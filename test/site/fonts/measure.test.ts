import { expect, it } from 'vitest';
import { measureWithFonts } from '../../../src/site/fonts/measure.ts';

it('letters are measured without ligatures, which the fonts of a page do not have', () => {
  const measure = measureWithFonts();
  for (const weight of [400, 500, 700] as const)
    expect(measure('ff', weight, 'en')).toBeCloseTo(2 * measure('f', weight, 'en'), 6);
});
