import type { PictureOf } from '../schemas.ts';
import { bilingual, inPieces } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import type { Context } from '../context.ts';

/** Two bands, one from each side, that meet in the name of the event. */
export function renderTitle(
  { round, event, when, issuer }: PictureOf<'title'>,
  { delegations }: Context,
): Html {
  const { left, right } = delegations.sides;
  return html`<div class="bands">
<p class="band left">${bilingual(left.name)}</p>
<p class="meeting"><span class="round">${bilingual(round)}</span><span class="event">${inPieces(event)}</span></p>
<p class="band right">${bilingual(right.name)}</p>
</div>
<p class="when">${bilingual(when)}</p>
<p class="issuer">${bilingual(issuer)}</p>`;
}
