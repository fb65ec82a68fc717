import type { PictureOf } from '../../model/slide-kinds.ts';
import { both, stepClass } from '../bilingual.ts';
import type { Context } from '../context.ts';
import { html, type Html } from '../html.ts';
import { interfaceText } from '../interface-text.ts';
import { labelled, prospect } from './parts.ts';

/** A rail of stages that ends open. */
export function renderStages({ stages, next }: PictureOf<'stages'>, { deck }: Context): Html {
  const { tw, eu } = deck.delegations.sides;
  const sideNames = { tw: tw.name, eu: eu.name, both: interfaceText.bothSides };
  return html`<ol class="rail">
${stages.map(
  (stage) =>
    html`<li class="stage ${stage.side}"><span class="mark"></span><div${stepClass(stage.step, 'card')}><span class="side">${both(sideNames[stage.side])}</span>${labelled(stage)}</div></li>\n`,
)}<li class="stage open"><span class="mark"></span><div${stepClass(next.step, 'card')}>${prospect({ ...next, step: 0 })}</div></li>
</ol>`;
}
