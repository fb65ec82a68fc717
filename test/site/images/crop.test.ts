import { expect, it } from 'vitest';
import { cropAround } from '../../../src/site/images/crop.ts';

const picture = { width: 2000, height: 1000 };

it.for([
  ['its middle', [0.5, 0.5], { x: 500, y: 0, w: 1000, h: 1000 }],
  ['what is to the right of it', [0.7, 0.5], { x: 900, y: 0, w: 1000, h: 1000 }],
  ['an edge, and no further', [1, 0], { x: 1000, y: 0, w: 1000, h: 1000 }],
] as const)('a picture is cropped around %s', ([, focus, crop]) => {
  expect(cropAround(picture, 1, focus)).toEqual(crop);
});

it('one that has the shape is left whole', () => {
  expect(cropAround(picture, 2, [0, 1])).toEqual({ x: 0, y: 0, w: 2000, h: 1000 });
});
