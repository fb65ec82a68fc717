import type { PictureOf } from '../../model/slide-kinds.ts';
import { stateOf, stepOfState } from '../../diagram/states.ts';
import { both, stepClass } from '../bilingual.ts';
import type { Context } from '../context.ts';
import { renderDetails } from '../diagram/details.ts';
import { renderDiagram } from '../diagram/svg.ts';
import { renderParticipantsTable } from '../diagram/table.ts';
import { html, type Html } from '../html.ts';

/** The diagram of the participating bodies, its panel of details, and the same data as a table. */
export function renderParticipants({ from, to }: PictureOf<'participants'>, { deck, slide }: Context): Html {
  const { delegations } = deck;
  const explore = stepOfState(stateOf.explore, { from, to });
  return html`${renderDiagram(delegations, { from, to }, `${slide.id}-headline`)}
<div${explore === undefined ? stepClass(0, 'panel', 'quiet', 'scripted') : stepClass(explore, 'panel', 'scripted')}>${renderDetails(deck)}</div>
<p class="kinds-note">${both(delegations.kindsNote)}</p>
${renderParticipantsTable(delegations)}`;
}
