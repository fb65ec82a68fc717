import type { PictureOf } from '../../model/slide-kinds.ts';
import { both, stepClass } from '../bilingual.ts';
import { html, type Html } from '../html.ts';
import { items } from './parts.ts';

/** A chain of stations, each leading to the next; their names stand there from the start. */
export function renderChain({ links }: PictureOf<'chain'>): Html {
  return html`<ol class="links">
${links.map(
  (link) =>
    html`<li class="link"><h3>${both(link.label)}</h3><div${stepClass(link.step, 'body')}>${items(link.items)}</div></li>\n`,
)}</ol>`;
}
