import type { PictureOf } from '../../model/slide-kinds.ts';
import { both, stepClass } from '../bilingual.ts';
import { html, type Html } from '../html.ts';
import { items, labelled, prospect } from './parts.ts';

/** Two pillars that carry one lintel, on a common ground. The lintel stands first in the page, as the claim. */
export function renderLintel({ lintel, pillars, ground }: PictureOf<'lintel'>): Html {
  return html`<div class="gate">
<div class="beam">${prospect(lintel)}</div>
<ul class="pillars">
${pillars.map((pillar) => html`<li><div${stepClass(pillar.step, 'body')}>${labelled(pillar)}</div></li>\n`)}</ul>
<div class="ground"><h3>${both(ground.label)}</h3><div${stepClass(ground.step, 'body')}>${items(ground.items)}</div></div>
</div>`;
}
