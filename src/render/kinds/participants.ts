import type { PictureOf } from '../../model/slide-kinds.ts';
import { stateOf, stepOfState } from '../../diagram/states.ts';
import { both, stepClass } from '../bilingual.ts';
import type { Context } from '../context.ts';
import { renderDetails } from '../diagram/details.ts';
import { renderRoster } from '../diagram/roster.ts';
import { renderDiagram } from '../diagram/svg.ts';
import { renderParticipantsTable } from '../diagram/table.ts';
import { renderTools } from '../diagram/tools.ts';
import { html, type Html } from '../html.ts';
import { interfaceText } from '../interface-text.ts';

/** The diagram of the participating bodies with tools to explore it, its panel of details, and the same data as lists and as a table. */
export function renderParticipants({ from, to }: PictureOf<'participants'>, { deck, slide }: Context): Html {
  const { delegations } = deck;
  const run = { from, to };
  const explore = stepOfState(stateOf.explore, run);
  const ids = { labelledBy: `${slide.id}-headline`, describedBy: `${slide.id}-help` };
  return html`${renderTools(delegations, slide.id, { step: explore ?? slide.steps, quiet: explore === undefined })}
<p class="unseen" id="${ids.describedBy}">${both(interfaceText.diagramHelp)}</p>
${renderDiagram(delegations, run, ids)}
<div${explore === undefined ? stepClass(0, 'panel', 'quiet', 'scripted') : stepClass(explore, 'panel', 'scripted')}>${renderDetails(deck)}</div>
${renderRoster(deck, run)}
<p class="kinds-note">${both(delegations.kindsNote)}</p>
${renderParticipantsTable(delegations)}`;
}
