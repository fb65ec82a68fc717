import type { PictureOf } from '../schemas.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';

/** A rail of rounds in their order, without a scale of time. */
export function renderRounds({ rounds }: PictureOf<'rounds'>): Html {
  return html`<ol class="rail">
${rounds.map(
  ({ label, form, note, state, step }) =>
    html`<li class="stop" data-state="${state}"><span class="mark"></span><p class="round">${bilingual(label)}</p><div${stepClass(step, 'card')}><p class="form">${bilingual(form)}</p><p class="note">${bilingual(note)}</p></div></li>\n`,
)}</ol>`;
}
