/** Half a wave of a thread between two dates, which today may cut in two. */
import { round } from '../../board/shape.ts';

type Point = readonly [x: number, y: number];

/** A Bézier curve by its ends and handles. */
export type Curve = readonly [Point, Point, Point, Point];

/** The curve nearest to half a sine wave from one place to another, `height` over the line between them. */
export function arch(from: number, to: number, y: number, height: number): Curve {
  const [along, up] = [0.4244 * (to - from), y - (4 / 3) * height];
  return [
    [from, y],
    [from + along, up],
    [to - along, up],
    [to, y],
  ];
}

/** What is before a place and what is behind it. */
export function cutAt(curve: Curve, x: number): readonly [before: Curve, behind: Curve] {
  let [low, high] = [0, 1];
  // Along the curve x only grows, so that halving finds it.
  for (let halved = 0; halved < 30; halved += 1) {
    const middle = (low + high) / 2;
    if (split(curve, middle)[0][3][0] < x) low = middle;
    else high = middle;
  }
  return split(curve, low);
}

/** A curve as a path; `joined` to the one before it. */
export function pathOf([start, first, second, end]: Curve, joined = false): string {
  const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;
  return `${joined ? '' : `M${at(start)}`}C${at(first)} ${at(second)} ${at(end)}`;
}

/** The ground between two curves that begin at the same place. */
export function between(over: Curve, under: Curve): string {
  const [start, first, second, [x, y]] = under;
  return `${pathOf(over)}L${round(x)} ${round(y)}${pathOf([[x, y], second, first, start], true)}z`;
}

function split([a, b, c, d]: Curve, t: number): readonly [Curve, Curve] {
  const mix = (p: Point, q: Point): Point => [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])];
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)];
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)];
  const middle = mix(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}
