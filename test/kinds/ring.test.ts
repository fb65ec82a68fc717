import { expect, it } from 'vitest';
import { middles } from '../../src/kinds/ring/ring-svg.ts';

it('one place stands in the middle of the slide', () => {
  expect(middles(1)).toEqual([960]);
});

it.for([2, 3])('%i places are spread evenly around the middle, a gap apart', (count) => {
  const places = middles(count);
  const gaps = places.slice(1).map((x, index) => x - (places[index] ?? 0));
  expect(new Set(gaps.map(Math.round)).size).toBe(1);
  expect((places[0] ?? 0) + (places.at(-1) ?? 0)).toBeCloseTo(1920);
});
