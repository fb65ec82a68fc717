import type { PictureOf } from '../schemas.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import type { Context } from '../context.ts';
import { html, type Html } from '../../markup/html.ts';
import { slideLink } from '../drawing.ts';

/** Tiles between the two sides, one a topic. */
export function renderTiles({ tiles }: PictureOf<'tiles'>, { delegations, numberOf }: Context): Html {
  const { left, right } = delegations.sides;
  return html`<p class="flank left">${bilingual(left.name)}</p>
<ol class="tiles">
${tiles.map((tile) => html`<li${stepClass(tile.step)}>${slideLink(tile, numberOf(tile.slide))}</li>\n`)}</ol>
<p class="flank right">${bilingual(right.name)}</p>`;
}
