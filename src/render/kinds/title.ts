import type { PictureOf } from '../../model/slide-kinds.ts';
import { both, inPieces } from '../bilingual.ts';
import { html, type Html } from '../html.ts';
import type { Context } from '../context.ts';

/** Two bands, one from each side, that meet in the name of the event. */
export function renderTitle({ round, event, when, issuer }: PictureOf<'title'>, { deck }: Context): Html {
  const { tw, eu } = deck.delegations.sides;
  return html`<div class="bands">
<p class="band tw">${both(tw.name)}</p>
<p class="meeting"><span class="round">${both(round)}</span><span class="event">${inPieces(event)}</span></p>
<p class="band eu">${both(eu.name)}</p>
</div>
<p class="when">${both(when)}</p>
<p class="issuer">${both(issuer)}</p>`;
}
