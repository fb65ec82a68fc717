import type { Delegations } from '../../participants/delegations.ts';
import { inEach, joinTexts, listOf, type Text } from '../../text/language.ts';
import { layoutDelegations } from '../../participants/layout.ts';
import { panelSide } from '../../participants/panel.ts';
import { stateOf, stepOfState } from '../../participants/states.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import type { Context } from '../context.ts';
import { digest } from '../digest.ts';
import type { KindModule } from '../module.ts';
import { renderDetails } from '../../participants/details.ts';
import { renderRoster } from '../../participants/roster.ts';
import { renderDiagram } from '../../participants/svg.ts';
import { renderParticipantsTable } from '../../participants/table.ts';
import { renderTools } from '../../participants/tools.ts';
import { html, type Html } from '../../markup/html.ts';
import { interfaceText } from '../../text/words/interface-text.ts';

/** The diagram of the participating bodies with tools to explore it, its panel of details, and the same data as lists and as a table. */
export const participants: KindModule<'participants'> = {
  picture: (_picture, context) => renderParticipants(context),
  digest: (_picture, { delegations: { bodies, kinds } }) => {
    const ofSide = (side: 'left' | 'right'): readonly Text[] =>
      kinds.flatMap(({ id, label }) => {
        const count = bodies.filter((body) => body.side === side && body.kind === id).length;
        return count === 0
          ? []
          : [
              joinTexts(
                label,
                inEach(() => String(count)),
              ),
            ];
      });
    return digest({ left: ofSide('left'), right: ofSide('right') });
  },
  describe: (_picture, { delegations: { sides } }) => listOf(sides.left.delegation, sides.right.delegation),
  sample: { kind: 'participants', left: 1, right: 2 },
};

function renderParticipants(context: Context): Html {
  const { delegations, slide } = context;
  const run = { from: 0, to: 2 };
  const explore = stepOfState(stateOf.explore, run);
  const isLeft = panelSide(layoutDelegations(delegations)) === 'left';
  const panel = [
    'panel',
    ...(isLeft ? ['left'] : []),
    ...(explore === undefined ? ['quiet'] : []),
    'scripted',
  ];
  const ids = { labelledBy: `${slide.id}-headline`, describedBy: `${slide.id}-help` };
  return html`${renderTools(delegations, slide.id, { step: explore ?? slide.steps, quiet: explore === undefined })}
<p class="unseen" id="${ids.describedBy}">${bilingual(helpFor(delegations))}</p>
${renderDiagram(delegations, run, ids)}
<div${stepClass(explore ?? 0, ...panel)}>${renderDetails(context)}</div>
${renderRoster(context, run)}
<p class="kinds-note">${bilingual(delegations.kindsNote)}</p>
${renderParticipantsTable(delegations)}`;
}

/** How to use the diagram, with the names of its sides where the words leave them open. */
function helpFor({ sides }: Delegations): Text {
  return inEach((language) =>
    [sides.left, sides.right].reduce<string>(
      (words, { name }) => words.replace('…', () => name[language]),
      interfaceText.diagramHelp[language],
    ),
  );
}
