/** The braid: two threads that weave an eye for each topic, as half sine waves in opposite phase. */
import { path, type Path } from 'd3';

/** Where a braid stands, in pixels of the slide. */
export interface BraidPlace {
  /** Where its first eye begins. */
  readonly x: number;
  readonly y: number;
  /** Length of an eye, which is half a wave. */
  readonly half: number;
  /** Half the height of an eye. */
  readonly amplitude: number;
  /** Weight of the threads. */
  readonly weight: number;
  /** How many eyes. */
  readonly count: number;
  /** `across` runs from left to right, `down` from top to bottom. Default `across`. */
  readonly direction?: 'across' | 'down';
}

/** An eye: its middle, and its outline. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly outline: string;
}

/** A crossing: the straight stretch of the thread that lies over the other. */
export interface Crossing {
  readonly side: 'left' | 'right';
  readonly stretch: string;
}

/** A braid as paths. */
export interface Braid {
  readonly left: string;
  readonly right: string;
  readonly eyes: readonly Eye[];
  /** Between the eyes, the upper thread changing at each. */
  readonly crossings: readonly Crossing[];
  /** Where it begins and ends. */
  readonly ends: readonly [start: readonly [number, number], end: readonly [number, number]];
}

/** Handles of the Bézier curve nearest to half a sine wave: along the wave, and in height. */
const ALONG = 0.4244;
const HIGH = 4 / 3;

/** A braid; the left side's thread goes up first, or to the right where the braid runs down. */
export function layoutBraid(place: BraidPlace): Braid {
  const { half, amplitude, weight, count } = place;
  const at = pointIn(place);
  const wave = (first: 1 | -1): string => {
    const pen = path();
    pen.moveTo(...at(0, 0));
    for (let index = 0; index < count; index += 1)
      archTo(pen, at, place, index, index % 2 === 0 ? first : -first);
    return pen.toString();
  };
  const eyes = Array.from({ length: count }, (_, index): Eye => {
    const pen = path();
    pen.moveTo(...at(index * half, 0));
    archTo(pen, at, place, index, 1);
    archTo(pen, at, place, index, -1, true);
    pen.closePath();
    const [x, y] = at((index + 0.5) * half, 0);
    return { x, y, outline: pen.toString() };
  });
  const angle = Math.atan((Math.PI * amplitude) / half);
  const reach = (0.86 * weight) / Math.sin(2 * angle);
  const crossings = Array.from({ length: count - 1 }, (_, index): Crossing => {
    const isLeft = index % 2 === 0;
    // At its nth crossing the left thread comes down where n is odd; over lies now one, now the other.
    const fall = (index % 2 === 0 ? 1 : -1) * (isLeft ? 1 : -1);
    const [along, across] = [reach * Math.cos(angle), reach * Math.sin(angle) * fall];
    const pen = path();
    pen.moveTo(...at((index + 1) * half - along, across));
    pen.lineTo(...at((index + 1) * half + along, -across));
    return { side: isLeft ? 'left' : 'right', stretch: pen.toString() };
  });
  return { left: wave(1), right: wave(-1), eyes, crossings, ends: [at(0, 0), at(count * half, 0)] };
}

type At = (along: number, across: number) => [x: number, y: number];

/** A point along the braid and across it; across counts upwards, or to the right where the braid runs down. */
function pointIn({ x, y, direction = 'across' }: BraidPlace): At {
  return direction === 'across'
    ? (along, across) => [round(x + along), round(y - across)]
    : (along, across) => [round(x + across), round(y + along)];
}

function archTo(
  pen: Path,
  at: At,
  { half, amplitude }: BraidPlace,
  index: number,
  sign: number,
  isBackwards = false,
): void {
  const [from, to] = isBackwards ? [index + 1, index] : [index, index + 1];
  const step = isBackwards ? -1 : 1;
  const height = sign * amplitude * HIGH;
  pen.bezierCurveTo(
    ...at((from + step * ALONG) * half, height),
    ...at((to - step * ALONG) * half, height),
    ...at(to * half, 0),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
