import type { PictureOf } from '../schemas.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { items } from '../drawing.ts';

/** A chain of stations, each leading to the next; their names stand there from the start. */
export function renderChain({ links }: PictureOf<'chain'>): Html {
  return html`<ol class="links">
${links.map(
  (link) =>
    html`<li class="link"><h3>${bilingual(link.label)}</h3><div${stepClass(link.step, 'body')}>${items(link.items)}</div></li>\n`,
)}</ol>`;
}
