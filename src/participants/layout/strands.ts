/** Paths of the strands: from a mark into its cuff, straight through it, and on to the bar. */
import { linkHorizontal } from 'd3';

/** A point of the diagram. */
export type Point = readonly [x: number, y: number];

const link = linkHorizontal<{ source: Point; target: Point }, Point>();

/** The curve from one point to another, level at both ends. */
export function curve(source: Point, target: Point): string {
  return link({ source, target }) ?? '';
}

/** A strand through a cuff: from a mark, in and out of the cuff at one height, to the bar. */
export function strandPath(from: Point, into: Point, outOf: Point, to: Point): string {
  const onward = curve(outOf, to);
  return `${curve(from, into)}H${outOf[0]}${onward.slice(onward.indexOf('C'))}`;
}

/** The middles of things of these heights, one under the other about a middle. */
export function stack(heights: readonly number[], middle: number): number[] {
  let y = middle - heights.reduce((sum, height) => sum + height, 0) / 2;
  return heights.map((height) => {
    y += height;
    return y - height / 2;
  });
}

/** The x at which a curve between two points passes a height, or its nearer end where it does not. */
export function curveAt([x0, y0]: Point, [x1, y1]: Point, y: number): number {
  const part = Math.min(1, Math.max(0, y1 === y0 ? 1 : (y - y0) / (y1 - y0)));
  // The height goes as 3t² − 2t³; its inverse is exact.
  const t = 0.5 - Math.sin(Math.asin(1 - 2 * part) / 3);
  return x0 + (x1 - x0) * (1.5 * t * (1 - t) + t ** 3);
}

/** The two halves of a curve, the second from the middle onward. */
export function halves([x0, y0]: Point, [x1, y1]: Point): readonly [string, string] {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const [before, after] = [(x0 + x) / 2, (x + x1) / 2];
  return [
    `M${x0},${y0}C${before},${y0},${(before + x) / 2},${(y0 + y) / 2},${x},${y}`,
    `M${x},${y}C${(x + after) / 2},${(y + y1) / 2},${after},${y1},${x1},${y1}`,
  ];
}

/** Points along a curve, close enough to see what it touches. */
export function pointsAlong([x0, y0]: Point, [x1, y1]: Point): Point[] {
  const steps = 32;
  return Array.from({ length: steps + 1 }, (_, index): Point => {
    const t = index / steps;
    return [x0 + (x1 - x0) * (1.5 * t * (1 - t) + t ** 3), y0 + (y1 - y0) * (3 * t ** 2 - 2 * t ** 3)];
  });
}
