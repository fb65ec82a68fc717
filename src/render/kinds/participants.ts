import type { PictureOf } from '../../model/slide-kinds.ts';
import type { Delegations } from '../../model/delegations.ts';
import type { Language, Text } from '../../model/language.ts';
import { layoutDelegations } from '../../diagram/layout.ts';
import { panelSide } from '../../diagram/panel.ts';
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
  const isLeft = panelSide(layoutDelegations(delegations)) === 'tw';
  const panel = [
    'panel',
    ...(isLeft ? ['left'] : []),
    ...(explore === undefined ? ['quiet'] : []),
    'scripted',
  ];
  const ids = { labelledBy: `${slide.id}-headline`, describedBy: `${slide.id}-help` };
  return html`${renderTools(delegations, slide.id, { step: explore ?? slide.steps, quiet: explore === undefined })}
<p class="unseen" id="${ids.describedBy}">${both(helpFor(delegations))}</p>
${renderDiagram(delegations, run, ids)}
<div${stepClass(explore ?? 0, ...panel)}>${renderDetails(deck)}</div>
${renderRoster(deck, run)}
<p class="kinds-note">${both(delegations.kindsNote)}</p>
${renderParticipantsTable(delegations)}`;
}

/** How to use the diagram, with the names of its sides where the words leave them open. */
function helpFor({ sides }: Delegations): Text {
  const filled = (language: Language): string =>
    [sides.tw, sides.eu].reduce<string>(
      (words, { name }) => words.replace('…', () => name[language]),
      interfaceText.diagramHelp[language],
    );
  return { zh: filled('zh'), en: filled('en') };
}
