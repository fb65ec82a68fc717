import { expect, it } from 'vitest';
import { braidMarks } from '../../src/board/braid-marks.ts';

const place = { x: 100, y: 400, half: 60, amplitude: 30, weight: 8, count: 3 };

it('a braid draws the lower threads, then at each crossing the upper one over a halo, then the ends', () => {
  const drawn = braidMarks(place).map((mark) => `${mark.mark} ${mark.side ?? ''}`.trim());
  expect(drawn).toEqual([
    'area',
    'area',
    'area',
    'thread right',
    'thread left',
    'line',
    'thread left',
    'line',
    'thread right',
    'dot left',
    'dot right',
  ]);
});

it('a braid fills its eyes with the tone that it is given, and draws its threads whole', () => {
  const marks = braidMarks(place, 'paper');
  expect(marks.flatMap((mark) => (mark.mark === 'area' ? mark.tone : []))).toEqual([
    'paper',
    'paper',
    'paper',
  ]);
  expect(marks.flatMap((mark) => (mark.mark === 'thread' ? mark.course : []))).toEqual([
    'whole',
    'whole',
    'over',
    'over',
  ]);
});
