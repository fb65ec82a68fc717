/** A braid as SVG: eyes filled, threads over and under each other, each end closed by a disc of its thread. */
import { html, type Html } from '../markup/html.ts';
import { layoutBraid, type BraidPlace, type Eye } from './braid.ts';

/** A braid; `fill` says how each eye is filled, as a class; `joint` for all by default. Widths are attributes, colours the sheets' matter. */
export function renderBraid(
  place: BraidPlace,
  fill: (eye: Eye, index: number) => string = () => 'joint',
): Html {
  const { left, right, eyes, crossings, ends } = layoutBraid(place);
  const { weight } = place;
  const [[startX, startY], [endX, endY]] = ends;
  return html`<g class="braid">
${eyes.map((eye, index) => html`<path class="eye ${fill(eye, index)}" d="${eye.outline}"/>`)}
<path class="thread right" stroke-width="${weight}" d="${right}"/><path class="thread left" stroke-width="${weight}" d="${left}"/>
${crossings.map(
  ({ side, stretch }) =>
    html`<path class="halo" stroke-width="${2 * weight}" d="${stretch}"/><path class="thread ${side}" stroke-width="${weight}" d="${stretch}"/>`,
)}
<circle class="end left" cx="${startX}" cy="${startY}" r="${weight / 2}"/><circle class="end right" cx="${endX}" cy="${endY}" r="${weight / 2}"/>
</g>`;
}
