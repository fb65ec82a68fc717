import { expect, it } from 'vitest';
import { extend, pathOf, toSlide, type Stroke } from '../../../../src/browser/console/talk/ink.ts';

it('turns a place in the window into one on the slide, whatever the size of the picture', () => {
  const box = { left: 100, top: 50, width: 480, height: 270 };
  expect(toSlide({ clientX: 340, clientY: 185 }, box)).toEqual([960, 540]);
  expect(toSlide({ clientX: 0, clientY: 999 }, box)).toEqual([0, 1080]);
});

it('adds points to the last stroke, without those that lie on one another', () => {
  const strokes = extend(extend([[[0, 0]], []], [10, 10]), [11, 11]);
  expect(strokes).toEqual([[[0, 0]], [[10, 10]]]);
});

it('takes no more points than a slide holds', () => {
  const full: Stroke = Array.from({ length: 20_000 }, () => [0, 0] as const);
  expect(extend([full], [500, 500])).toEqual([full]);
  expect(extend([full.slice(1)], [500, 500])).not.toEqual([full.slice(1)]);
});

it('draws a dot, a line and a curve', () => {
  expect(pathOf([])).toBe('');
  expect(pathOf([[5, 6]])).toBe('M5 6h0.1');
  expect(
    pathOf([
      [0, 0],
      [10, 0],
    ]),
  ).toBe('M0 0L10 0');
  expect(
    pathOf([
      [0, 0],
      [10, 0],
      [10, 10],
    ]),
  ).toBe('M0 0Q10 0 10 5L10 10');
});
