/** Threads: lines of a side's colour that come in from that side's edge of the slide. */
import { linkHorizontal } from 'd3';
import { html, type Html } from '../markup/html.ts';

/** Width of the slide in its own pixels. */
export const SLIDE_WIDTH = 1920;

/** Between the middles of the two lines of a double thread, and the weight of each. */
const APART = 13;
const WEIGHT = 9;

type Side = 'left' | 'right';
type Point = readonly [x: number, y: number];

/** A thread along a path. It grows along it when it appears with a step, so draw it from its own edge. */
export function thread(side: Side, d: string, weight: number): Html {
  return html`<path class="thread ${side}" pathLength="1" stroke-width="${weight}" d="${d}"/>${core(side, d, weight)}`;
}

/** A thread that stands as a whole, such as in a braid; `over` where it crosses another. */
export function line(side: Side, d: string, weight: number, over?: 'over'): Html {
  return html`<path class="thread ${side}${over && ' over'}" stroke-width="${weight}" d="${d}"/>${core(side, d, weight)}`;
}

/** The light line along the middle of the right side's threads, by which they are told apart where there is no colour. */
function core(side: Side, d: string, weight: number): Html | false {
  return (
    side === 'right' &&
    html`<path class="thread-core" stroke="#fff" stroke-width="${weight * 0.3}" d="${d}"/>`
  );
}

/** Both sides' threads side by side, the left side's above: both did this. `path` draws one line, `dy` below the given course. */
export function doubleThread(path: (dy: number) => string): Html {
  return html`${thread('left', path(-APART / 2), WEIGHT)}${thread('right', path(APART / 2), WEIGHT)}`;
}

/** A double thread from edge to edge of the slide. */
export function doubleThreadAt(y: number): Html {
  return doubleThread((dy) => `M0 ${y + dy}H${SLIDE_WIDTH}`);
}

/** A fan that gathers threads: from each of the starts to the end of the same index. */
export function fan(side: Side, starts: readonly Point[], ends: readonly Point[], weight: number): Html {
  const link = linkHorizontal();
  return html`${starts.flatMap(([x, y], index) => {
    const end = ends[index];
    return end ? [thread(side, link({ source: [x, y], target: [end[0], end[1]] }) ?? '', weight)] : [];
  })}`;
}
