/** A diagram with all that exploring it needs: bar, help, band, lists for narrow screens, and tables of the same data. */
import type { Delegations } from '../../participants/delegations.ts';
import { renderBand } from '../../participants/band.ts';
import { renderBar } from '../../participants/bar.ts';
import { fillIn } from '../../participants/labels.ts';
import { nameInSentence } from '../../participants/names.ts';
import { renderRoster } from '../../participants/roster.ts';
import { renderParticipantsTable, renderRelationsTable } from '../../participants/table.ts';
import { bilingual } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { inEach, type Text } from '../../text/language.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { exploreText } from '../../text/words/explore-text.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import type { Context } from '../context.ts';

/** Puts a diagram among its tools and tables; it is named by the slide's headline and described by the help. */
export function renderExplorable(
  context: Context,
  { withPeople }: { readonly withPeople: boolean },
  diagram: (ids: { readonly labelledBy: string; readonly describedBy: string }) => Html,
): Html {
  const { delegations, measure, slide } = context;
  const ids = { labelledBy: `${slide.id}-headline`, describedBy: `${slide.id}-described ${slide.id}-help` };
  return html`<button type="button" class="d-explore-open scripted" data-action="explore">${bilingual(exploreText.begin)}</button>
${renderBar(delegations, slide.id)}
<p class="unseen" id="${slide.id}-help">${bilingual(helpFor(delegations))}</p>
${diagram(ids)}
<div class="d-bodies" role="group" aria-labelledby="${slide.id}-bodies">${renderParticipantsTable(delegations, `${slide.id}-bodies`)}</div>
${renderBand(delegations, measure)}
${renderRoster(context, withPeople)}
${renderRelationsTable(delegations)}`;
}

/** How to use the diagram, with the names of its sides. */
function helpFor({ sides }: Delegations): Text {
  const [left, right] = [nameInSentence(sides.left), nameInSentence(sides.right)];
  return sentencesOf(
    inEach((language) => fillIn(interfaceText.diagramHelp, left[language], right[language])[language]),
  );
}
