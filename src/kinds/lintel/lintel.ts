import type { PictureOf } from '../schemas.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { items, labelled, prospect } from '../drawing.ts';

/** Two pillars that carry one lintel, on a common ground. The lintel stands first in the page, as the claim. */
export function renderLintel({ lintel, pillars, ground }: PictureOf<'lintel'>): Html {
  return html`<div class="gate">
<div class="beam">${prospect(lintel)}</div>
<ul class="pillars">
${pillars.map((pillar) => html`<li><div${stepClass(pillar.step, 'body')}>${labelled(pillar)}</div></li>\n`)}</ul>
<div class="ground"><h3>${bilingual(ground.label)}</h3><div${stepClass(ground.step, 'body')}>${items(ground.items)}</div></div>
</div>`;
}
