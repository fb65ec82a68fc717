/** Threads: lines of a side's colour that come in from that side's edge of the slide. */
import { html, type Html } from '../markup/html.ts';

type Side = 'left' | 'right';

/** A thread along a path. It grows along it when it appears with a step, so draw it from its own edge. */
export function thread(side: Side, d: string, weight: number): Html {
  return html`<path class="m-thread ${side}" pathLength="1" stroke-width="${weight}" d="${d}"/>${core(side, d, weight)}`;
}

/** A thread that stands as a whole, such as in a braid; `over` where it crosses another. */
export function line(side: Side, d: string, weight: number, over?: 'over'): Html {
  return html`<path class="m-thread ${side}${over && ' m-over'}" stroke-width="${weight}" d="${d}"/>${core(side, d, weight)}`;
}

/** The light line along the middle of the right side's threads, by which they are told apart where there is no colour. */
function core(side: Side, d: string, weight: number): Html | false {
  return (
    side === 'right' &&
    html`<path class="m-thread-core" stroke="#fff" stroke-width="${weight * 0.3}" d="${d}"/>`
  );
}
