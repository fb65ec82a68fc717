import { expect, it } from 'vitest';
import { dashesAlong, renderShape } from '../../src/board/shape.ts';

const box = { x: 100, y: 300, w: 400, h: 100 };

it('an outline lies within its box', () => {
  const { value } = renderShape(box, { name: 'card', fill: 'paper', stroke: 'ink', weight: 6, round: 24 });
  expect(value).toBe(
    '<rect x="103" y="303" width="394" height="94" rx="21" class="b-f b-f-paper b-s b-s-ink" stroke-width="6"/>',
  );
});

it('a halo is ground around it', () => {
  const { value } = renderShape(box, { name: 'bead', fill: 'joint-tint', round: 'full', halo: 10 });
  expect(value).toContain(
    '<rect x="90" y="290" width="420" height="120" rx="60" class="b-f b-f-paper" stroke="none"/>',
  );
});

it('a circle is an ellipse', () => {
  const { value } = renderShape(box, { name: 'ring', stroke: 'ink', weight: 8, round: 'ellipse' });
  expect(value).toContain('<ellipse cx="300" cy="350" rx="196" ry="46"');
});

it.for([
  [1000, 5, 'dashed'],
  [1234.5, 6, 'dashed'],
  [777, 5, 'dotted'],
] as const)('dashes along %s end as they began (%s px, %s)', ([length, weight, dash]) => {
  const [on = 0, off = 0] = (dashesAlong(length, weight, dash)['stroke-dasharray'] ?? '')
    .split(' ')
    .map(Number);
  expect(length / (on + off)).toBeCloseTo(Math.round(length / (on + off)), 1);
});
