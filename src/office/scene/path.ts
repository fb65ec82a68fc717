/** Paths as SVG writes them, read into absolute lines and curves, which every format has. */
import type { Box } from '../../board/types.ts';
import { arcToCurves, type Point } from './arc.ts';

/** A stretch of a path. */
export type Segment = readonly ['M' | 'L', Point] | readonly ['C', Point, Point, Point] | readonly ['Z'];

/** A path, and the box that it fills. */
export interface Path {
  readonly segments: readonly Segment[];
  readonly box: Box;
}

/** How many numbers each command takes. */
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 };

const TOKENS = /[A-Za-z]|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gu;

/** Reads a path, moved and scaled about the origin where that is asked for. */
export function readPath(
  d: string,
  place: { readonly x?: number; readonly y?: number; readonly scale?: number } = {},
): Path {
  const { x = 0, y = 0, scale = 1 } = place;
  const put = ([px, py]: Point): Point => [x + px * scale, y + py * scale];
  const segments = readSegments(d).map((segment): Segment => {
    switch (segment[0]) {
      case 'C':
        return ['C', put(segment[1]), put(segment[2]), put(segment[3])];
      case 'Z':
        return segment;
      default:
        return [segment[0], put(segment[1])];
    }
  });
  return { segments, box: boxOf(segments) };
}

/** Less than this is no height, in pixels. */
const FLAT = 0.01;

/** The ends of a path that is one straight line, also where it is drawn as a curve. */
export function straightEnds({ segments, box }: Path): readonly [Point, Point] | undefined {
  const [start, end, ...others] = segments;
  if (start?.[0] !== 'M' || !end || others.length > 0) return undefined;
  if (end[0] === 'L') return [start[1], end[1]];
  return end[0] === 'C' && Math.min(box.w, box.h) < FLAT ? [start[1], end[3]] : undefined;
}

/** Whether a path goes around nothing: programs draw its outline each in a way of its own. */
export function isEmpty({ segments, box }: Path): boolean {
  return Math.min(box.w, box.h) < FLAT && segments.some(([command]) => command === 'Z');
}

function readSegments(d: string): readonly Segment[] {
  const pen = createPen();
  const tokens = [...d.matchAll(TOKENS)].map(([token]) => token);
  let command = '';
  for (let at = 0; at < tokens.length;) {
    if (/[A-Za-z]/u.test(tokens[at] ?? '')) {
      command = tokens[at] ?? '';
      at += 1;
    } else if (command === 'M' || command === 'm') {
      // What follows a move without a command of its own is a line.
      command = command === 'M' ? 'L' : 'l';
    }
    const count = COUNTS[command.toUpperCase()];
    if (count === undefined) throw new Error(`The path “${d}” has a command that is not read: ${command}.`);
    pen.draw(command, tokens.slice(at, at + count).map(Number));
    at += count;
  }
  return pen.segments;
}

function createPen() {
  const segments: Segment[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  let handle: Point | undefined;
  const curve = (first: Point, second: Point, end: Point): void => {
    segments.push(['C', first, second, end]);
    [at, handle] = [end, second];
  };
  const line = (end: Point): void => {
    segments.push(['L', end]);
    at = end;
  };
  return {
    segments,
    draw(command: string, numbers: readonly number[]): void {
      const [ox, oy] = command === command.toLowerCase() ? at : [0, 0];
      const n = (index: number): number => numbers[index] ?? 0;
      const point = (index: number): Point => [n(index) + ox, n(index + 1) + oy];
      const reflected: Point = handle ? [2 * at[0] - handle[0], 2 * at[1] - handle[1]] : at;
      handle = undefined;
      switch (command.toUpperCase()) {
        case 'M':
          at = point(0);
          start = at;
          segments.push(['M', at]);
          return;
        case 'L':
          return line(point(0));
        case 'H':
          return line([n(0) + ox, at[1]]);
        case 'V':
          return line([at[0], n(0) + oy]);
        case 'C':
          return curve(point(0), point(2), point(4));
        case 'S':
          return curve(reflected, point(0), point(2));
        case 'Q': {
          const [cx, cy] = point(0);
          const end = point(2);
          return curve(
            [at[0] + ((cx - at[0]) * 2) / 3, at[1] + ((cy - at[1]) * 2) / 3],
            [end[0] + ((cx - end[0]) * 2) / 3, end[1] + ((cy - end[1]) * 2) / 3],
            end,
          );
        }
        case 'A': {
          const arc = {
            radii: [n(0), n(1)],
            turn: n(2),
            isLarge: n(3) === 1,
            isClockwise: n(4) === 1,
          } as const;
          for (const [first, second, end] of arcToCurves(at, point(5), arc)) curve(first, second, end);
          handle = undefined;
          return;
        }
        default:
          segments.push(['Z']);
          at = start;
      }
    },
  };
}

function boxOf(segments: readonly Segment[]): Box {
  const points: Point[] = [];
  let at: Point = [0, 0];
  for (const segment of segments) {
    if (segment[0] === 'Z') continue;
    if (segment[0] === 'C') {
      const [, first, second, end] = segment;
      points.push(...turnsOf([at, first, second, end]), end);
      at = end;
    } else {
      at = segment[1];
      points.push(at);
    }
  }
  const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** Where a curve turns back in one direction or the other: it reaches no farther. */
function turnsOf(curve: readonly [Point, Point, Point, Point]): readonly Point[] {
  const pointAt = (t: number): Point => {
    const along = (axis: 0 | 1): number =>
      curve[0][axis] * (1 - t) ** 3 +
      3 * curve[1][axis] * t * (1 - t) ** 2 +
      3 * curve[2][axis] * t ** 2 * (1 - t) +
      curve[3][axis] * t ** 3;
    return [along(0), along(1)];
  };
  return ([0, 1] as const).flatMap((axis) => {
    const [p0, p1, p2, p3] = [curve[0][axis], curve[1][axis], curve[2][axis], curve[3][axis]];
    const [a, b, c] = [p3 - 3 * p2 + 3 * p1 - p0, 2 * (p2 - 2 * p1 + p0), p1 - p0];
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    const times = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
    return times.filter((t) => t > 0 && t < 1).map(pointAt);
  });
}
