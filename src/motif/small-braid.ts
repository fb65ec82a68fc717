/** The small braid that says which of the topics a slide is about: past eyes tinted, the present one full, later ones empty. */
import { html, type Html } from '../markup/html.ts';
import { renderBraid } from './braid-svg.ts';
import { line } from './threads.ts';

const HALF = 58;
const TAIL = 42;
const WEIGHT = 5;

/** The braid of `count` topics at topic `number`, for the eye alone: words beside it say the same. */
export function smallBraid(count: number, number: number): Html {
  const width = count * HALF;
  const state = (index: number): string =>
    index + 1 === number ? 'present' : index + 1 < number ? 'past' : 'later';
  return html`<svg class="m-small-braid" viewBox="${-TAIL} -24 ${width + 2 * TAIL} 48" fill="none" stroke="currentColor" aria-hidden="true">
${line('left', `M${-TAIL} 0H0`, WEIGHT)}${line('right', `M${width} 0h${TAIL}`, WEIGHT)}
${renderBraid({ x: 0, y: 0, half: HALF, amplitude: 17, weight: WEIGHT, count }, state)}</svg>`;
}
