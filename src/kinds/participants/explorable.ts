/** A diagram with all that exploring it needs: tools, help, a panel of details, lists for narrow screens, and tables of the same data. */
import type { Delegations, Side } from '../../participants/delegations.ts';
import { renderDetails } from '../../participants/details.ts';
import { fillIn } from '../../participants/labels.ts';
import { nameInSentence } from '../../participants/names.ts';
import { renderRoster } from '../../participants/roster.ts';
import { renderParticipantsTable, renderRelationsTable } from '../../participants/table.ts';
import { renderTools } from '../../participants/tools.ts';
import { bilingual } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { inEach, type Text } from '../../text/language.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import type { Context } from '../context.ts';

/** Puts a diagram among its tools and tables; it is named by the slide's headline and described by the help. */
export function renderExplorable(
  context: Context,
  { withPeople }: { readonly withPeople: boolean },
  diagram: (ids: { readonly labelledBy: string; readonly describedBy: string }) => Html,
): Html {
  const { delegations, slide } = context;
  const ids = { labelledBy: `${slide.id}-headline`, describedBy: `${slide.id}-described ${slide.id}-help` };
  return html`${renderTools(delegations, slide.id)}
<p class="unseen" id="${slide.id}-help">${bilingual(helpFor(delegations))}</p>
${diagram(ids)}
<button type="button" class="explore-open scripted">${bilingual(interfaceText.explore)}</button>
<div class="panel ${panelSide(delegations)} scripted">${renderDetails(context)}</div>
${renderRoster(context, withPeople)}
<div class="bodies" role="group" aria-labelledby="${slide.id}-bodies">${renderParticipantsTable(delegations, `${slide.id}-bodies`)}</div>
${renderRelationsTable(delegations)}`;
}

/** The side whose rows leave the most room for the panel. */
function panelSide({ bodies }: Delegations): Side {
  const onLeft = bodies.filter(({ side }) => side === 'left').length;
  return onLeft < bodies.length - onLeft ? 'left' : 'right';
}

/** How to use the diagram, with the names of its sides. */
function helpFor({ sides }: Delegations): Text {
  const [left, right] = [nameInSentence(sides.left), nameInSentence(sides.right)];
  return sentencesOf(
    inEach((language) => fillIn(interfaceText.diagramHelp, left[language], right[language])[language]),
  );
}
