import type { Delegations } from '../../participants/delegations.ts';
import { renderDiagram } from '../../participants/svg.ts';
import { joinTexts, type Text } from '../../text/language.ts';
import { sentencesOf, withAside } from '../../text/sentences.ts';
import type { KindModule } from '../module.ts';
import { participantsBoard } from './participants-board.ts';
import { renderExplorable } from './explorable.ts';

/** All bodies, each with a strand of its own, with all that exploring needs. */
export const participants: KindModule<'participants'> = {
  board: ({ left, right }, context) => ({
    parts: [],
    drawing: {
      render: () =>
        renderExplorable(context, { withPeople: false }, (ids) =>
          renderDiagram(
            context.delegations,
            { steps: { left: left.step, right: right.step }, ...ids },
            context.measure,
          ),
        ),
      asBoard: (language) => participantsBoard({ left: left.step, right: right.step }, language, context),
    },
  }),
  describe: (_picture, { delegations }) =>
    sentencesOf(
      ...(['left', 'right'] as const).map((side) =>
        joinTexts(delegations.sides[side].delegation, ...kindCounts(side, delegations)),
      ),
    ),
};

/** Each kind of a side with the number of its bodies. */
function kindCounts(side: 'left' | 'right', { bodies, kinds }: Delegations): Text[] {
  return kinds.flatMap(({ id, label }) => {
    const count = bodies.filter((body) => body.side === side && body.kind === id).length;
    return count === 0 ? [] : [withAside(label, { zh: String(count), en: String(count) })];
  });
}
