import type { PictureOf } from '../../model/slide-kinds.ts';
import { both, stepClass } from '../bilingual.ts';
import { numberOf, type Context } from '../context.ts';
import { html, type Html } from '../html.ts';
import { slideLink } from './parts.ts';

/** Tiles between the two sides, one a topic. */
export function renderTiles({ tiles }: PictureOf<'tiles'>, { deck }: Context): Html {
  const { tw, eu } = deck.delegations.sides;
  return html`<p class="flank tw">${both(tw.name)}</p>
<ol class="tiles">
${tiles.map((tile) => html`<li${stepClass(tile.step)}>${slideLink(tile, numberOf(deck, tile.slide))}</li>\n`)}</ol>
<p class="flank eu">${both(eu.name)}</p>`;
}
