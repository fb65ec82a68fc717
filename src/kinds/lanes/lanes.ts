import type { PictureOf } from '../schemas.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { items, labelled, verbTag } from '../drawing.ts';

/** Two lanes: what both exchanged, and what comes next. */
export function renderLanes({ exchanged, next }: PictureOf<'lanes'>): Html {
  return html`<div class="lane exchanged"><h3>${bilingual(exchanged.label)}</h3><div${stepClass(exchanged.step, 'body')}>${items(exchanged.items)}</div></div>
<div class="lane next"><h3>${verbTag(next)}</h3><ul${stepClass(next.step, 'body')}>
${next.parts.map((part) => html`<li${stepClass(part.step, 'card')}>${labelled(part)}</li>\n`)}</ul></div>`;
}
