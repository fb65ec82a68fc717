import { describe, expect, it } from 'vitest';
import { layoutBraid, type BraidPlace } from '../../src/motif/braid.ts';

const place: BraidPlace = { x: 100, y: 400, half: 200, amplitude: 90, weight: 14, count: 3 };

describe('a braid', () => {
  it('has an eye every half wave, its middle on the line', () => {
    expect(layoutBraid(place).eyes.map(({ x, y }) => [x, y])).toEqual([
      [200, 400],
      [400, 400],
      [600, 400],
    ]);
  });

  it('goes over the first eye with the left thread, and over the next with the other', () => {
    const { eyes } = layoutBraid(place);
    expect(eyes.map(({ left }) => highest(left) < 400)).toEqual([true, false, true]);
    expect(eyes.map(({ right }) => highest(right) < 400)).toEqual([false, true, false]);
  });

  it('arches as high as its amplitude', () => {
    const [first] = layoutBraid(place).eyes;
    const [, y1, , y2] = handles(first?.left ?? '');
    // The middle of a Bézier curve whose ends lie on the line is at three quarters of its handles' height.
    expect(400 - 0.75 * ((Number(y1) + Number(y2)) / 2) - 0.25 * 400).toBeCloseTo(90, 1);
  });

  it('crosses between its eyes alone, under the thread that comes down', () => {
    const { crossings } = layoutBraid(place);
    expect(crossings.map(({ over }) => over)).toEqual(['left', 'right']);
    for (const [index, { stretch }] of crossings.entries()) {
      const [x1, y1, x2, y2] = numbers(stretch) as [number, number, number, number];
      expect(x2).toBeGreaterThan(x1);
      expect(y2).toBeGreaterThan(y1);
      expect([(x1 + x2) / 2, (y1 + y2) / 2]).toEqual([300 + 200 * index, 400]);
    }
  });

  it('leads each thread on where the last eye ended', () => {
    const { eyes, ends } = layoutBraid(place);
    const last = (d: string): number[] => numbers(d).slice(-2);
    expect(eyes.map(({ left }) => numbers(left).slice(0, 2))).toEqual([
      [100, 400],
      ...eyes.slice(0, -1).map(({ left }) => last(left)),
    ]);
    expect(ends).toEqual([
      [100, 400],
      [700, 400],
    ]);
  });

  it('runs down with the left thread on the left first', () => {
    const { eyes, ends } = layoutBraid({ ...place, direction: 'down' });
    expect(ends[1]).toEqual([100, 1000]);
    expect(numbers(eyes[0]?.left ?? '')[2]).toBeLessThan(100);
    expect(numbers(eyes[0]?.right ?? '')[2]).toBeGreaterThan(100);
  });

  it('of no eye is a point', () => {
    const { eyes, crossings, ends } = layoutBraid({ ...place, count: 0 });
    expect([eyes, crossings]).toEqual([[], []]);
    expect(ends[0]).toEqual(ends[1]);
  });
});

function numbers(d: string): number[] {
  return [...d.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([value]) => Number(value));
}

function handles(d: string): number[] {
  return numbers(d).slice(2, 6);
}

function highest(d: string): number {
  return Number(handles(d)[1]);
}
