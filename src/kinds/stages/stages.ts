import type { PictureOf } from '../schemas.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import type { Context } from '../context.ts';
import { html, type Html } from '../../markup/html.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { labelled, prospect } from '../drawing.ts';

/** A rail of stages that ends open. */
export function renderStages({ stages, next }: PictureOf<'stages'>, { delegations }: Context): Html {
  const { left, right } = delegations.sides;
  const sideNames = { left: left.name, right: right.name, shared: interfaceText.bothSides };
  return html`<ol class="rail">
${stages.map(
  (stage) =>
    html`<li class="stage ${stage.side}"><span class="mark"></span><div${stepClass(stage.step, 'card')}><span class="side">${bilingual(sideNames[stage.side])}</span>${labelled(stage)}</div></li>\n`,
)}<li class="stage open"><span class="mark"></span><div${stepClass(next.step, 'card')}>${prospect({ ...next, step: 0 })}</div></li>
</ol>`;
}
