/** The threads of a ring: they come in from both edges and end short of it; from below it dotted lines run outwards. */
import { html, type Html } from '../../markup/html.ts';
import { SLIDE_WIDTH, thread } from '../../motif/threads.ts';
import { drawnAt } from '../drawing.ts';
import type { Picture } from '../schemas.ts';

const MIDDLE = SLIDE_WIDTH / 2;
const RING = 486;
const PITCH = 114;
/** Where the threads end, from the middle. */
const SHORT = 292;

const HOPE = 764;
const PLACES = 876;
/** The board, and the gap between places, as the sheet lays them out. */
const BOARD = { x: 96, width: 1728, gap: 176 };

/** All lines of a picture, each with the step of what lies on it. */
export function drawRing({ left, right, hope }: Picture<'ring'>): Html {
  return html`${(['left', 'right'] as const).map((side) => {
    const { points, step } = side === 'left' ? left : right;
    const [edge, end] = side === 'left' ? [0, MIDDLE - SHORT] : [SLIDE_WIDTH, MIDDLE + SHORT];
    return drawnAt(
      step,
      heights(points.length).map(
        (y) =>
          html`${thread(side, `M${edge} ${y}H${end}`, 8)}<circle class="end ${side}" cx="${end}" cy="${y}" r="11"/>`,
      ),
    );
  })}
${drawnAt(hope.step, html`<path class="outwards" d="${middles(hope.places.length).map(lineTo).join('')}"/>`)}`;
}

/** The heights of a side's threads, around the middle of the ring. */
function heights(count: number): number[] {
  return Array.from({ length: count }, (_, index) => RING + (index - (count - 1) / 2) * PITCH);
}

/** The middles of the places, which share the width of the board. */
export function middles(count: number): number[] {
  const { x, width, gap } = BOARD;
  const pitch = (width + gap) / count;
  return Array.from({ length: count }, (_, index) => x + (pitch - gap) / 2 + index * pitch);
}

/** A line from under the hope around a corner down to a place, or straight down to the one in the middle. */
function lineTo(x: number): string {
  const out = Math.sign(x - MIDDLE);
  return out === 0
    ? `M${x} ${HOPE + 48}V${PLACES}`
    : `M${MIDDLE} ${HOPE}H${x - out * 70}Q${x} ${HOPE} ${x} ${PLACES}`;
}
