import type { PictureOf } from '../../model/slide-kinds.ts';
import { both, stepClass } from '../bilingual.ts';
import { html, type Html } from '../html.ts';

/** A rail of rounds in their order, without a scale of time. */
export function renderRounds({ rounds }: PictureOf<'rounds'>): Html {
  return html`<ol class="rail">
${rounds.map(
  ({ label, form, note, state, step }) =>
    html`<li class="stop" data-state="${state}"><span class="mark"></span><p class="round">${both(label)}</p><div${stepClass(step, 'card')}><p class="form">${both(form)}</p><p class="note">${both(note)}</p></div></li>\n`,
)}</ol>`;
}
