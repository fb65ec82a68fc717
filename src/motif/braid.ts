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

type Side = 'left' | 'right';
type Point = readonly [x: number, y: number];

/** An eye: its middle, its outline, and the arch of each thread around it. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly outline: string;
  readonly left: string;
  readonly right: string;
}

/** A crossing: the thread that lies over the other, as the straight stretch that does so. */
export interface Crossing {
  readonly over: Side;
  readonly stretch: string;
}

/** A braid as paths. */
export interface Braid {
  readonly eyes: readonly Eye[];
  /** Between the eyes: over lies the thread that comes down from the eye before, so it changes at each. */
  readonly crossings: readonly Crossing[];
  /** Where it begins and ends. */
  readonly ends: readonly [start: Point, end: Point];
}

/** Handles of the Bézier curve nearest to half a sine wave: along the wave, and in height. */
const ALONG = 0.4244;
const HIGH = 4 / 3;

/** A braid; the left side's thread goes up first, or to the left where the braid runs down. */
export function layoutBraid(place: BraidPlace): Braid {
  const { half, count } = place;
  const at = pointIn(place);
  const eyes = Array.from({ length: count }, (_, index): Eye => {
    const [x, y] = at((index + 0.5) * half, 0);
    const [high, low] = [arch(place, index, 1), arch(place, index, -1)];
    const [left, right] = overAt(index) === 'left' ? [high, low] : [low, high];
    return { x, y, outline: outline(place, index), left, right };
  });
  const crossings = Array.from({ length: Math.max(0, count - 1) }, (_, index): Crossing => ({
    over: overAt(index),
    stretch: stretch(place, index + 1),
  }));
  return { eyes, crossings, ends: [at(0, 0), at(count * half, 0)] };
}

/** Which thread goes over the top of an eye, and lies over the other at the crossing behind it. */
export function overAt(index: number): Side {
  return index % 2 === 0 ? 'left' : 'right';
}

/** The straight stretch over the crossing before an eye, long enough for its halo to part the other thread. */
export function stretch(place: BraidPlace, index: number): string {
  const { half, amplitude, weight } = place;
  const at = pointIn(place);
  const angle = Math.atan((Math.PI * amplitude) / half);
  const reach = (0.86 * weight) / Math.sin(2 * angle);
  const [along, across] = [reach * Math.cos(angle), reach * Math.sin(angle)];
  const pen = path();
  pen.moveTo(...at(index * half - along, across));
  pen.lineTo(...at(index * half + along, -across));
  return pen.toString();
}

function arch(place: BraidPlace, index: number, sign: 1 | -1): string {
  const pen = path();
  pen.moveTo(...pointIn(place)(index * place.half, 0));
  archTo(pen, place, index, sign);
  return pen.toString();
}

function outline(place: BraidPlace, index: number): string {
  const pen = path();
  pen.moveTo(...pointIn(place)(index * place.half, 0));
  archTo(pen, place, index, 1);
  archTo(pen, place, index, -1, true);
  pen.closePath();
  return pen.toString();
}

function archTo(pen: Path, place: BraidPlace, index: number, sign: number, isBackwards = false): void {
  const { half, amplitude } = place;
  const at = pointIn(place);
  const [from, to] = isBackwards ? [index + 1, index] : [index, index + 1];
  const along = isBackwards ? -ALONG : ALONG;
  const height = sign * amplitude * HIGH;
  pen.bezierCurveTo(
    ...at((from + along) * half, height),
    ...at((to - along) * half, height),
    ...at(to * half, 0),
  );
}

type At = (along: number, across: number) => [x: number, y: number];

/** A point along the braid and across it; across counts upwards, or to the left where the braid runs down. */
function pointIn({ x, y, direction = 'across' }: BraidPlace): At {
  return direction === 'across'
    ? (along, across) => [round(x + along), round(y - across)]
    : (along, across) => [round(x - across), round(y + along)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
