/** A braid as SVG: eyes filled, threads over and under each other, each end closed by a disc of its thread. */
import { html, type Html } from '../markup/html.ts';
import { layoutBraid, type BraidPlace, type Crossing, type Eye } from './braid.ts';
import { line } from './threads.ts';

/** A braid; `fill` says how each eye is filled, as a class; `joint` for all by default. Widths are attributes, colours the sheets' matter. */
export function renderBraid(place: BraidPlace, fill: (index: number) => string = () => 'joint'): Html {
  const { eyes, crossings, ends } = layoutBraid(place);
  const { weight } = place;
  const [[startX, startY], [endX, endY]] = ends;
  const course = (side: 'left' | 'right'): string => eyes.map((eye) => eye[side]).join('');
  return html`<g class="m-braid">
${eyes.map((eye, index) => renderEye(eye, fill(index)))}
${line('right', course('right'), weight)}${line('left', course('left'), weight)}
${crossings.map((crossing) => renderCrossing(crossing, weight))}
${renderEnd('left', [startX, startY], weight)}${renderEnd('right', [endX, endY], weight)}
</g>`;
}

/** The ground of an eye. */
function renderEye({ outline }: Eye, fill: string): Html {
  return html`<path class="m-eye m-${fill}" d="${outline}"/>`;
}

/** The upper thread at a crossing, apart from the lower one by a halo of the ground's colour. */
function renderCrossing({ over, stretch }: Crossing, weight: number): Html {
  return html`<path class="m-halo" stroke="#fff" stroke-width="${2 * weight}" d="${stretch}"/>${line(over, stretch, weight, 'over')}`;
}

/** The round end of a thread. */
function renderEnd(side: 'left' | 'right', [x, y]: readonly [x: number, y: number], weight: number): Html {
  return html`<circle class="m-end ${side}" cx="${x}" cy="${y}" r="${weight / 2}"/>`;
}
