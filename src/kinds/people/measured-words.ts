/** The words of the people's cards and of the bracket in the room that they have: they are measured, and drawn by the diagram. */
import { column, words } from '../../board/parts.ts';
import { SLIDE_MARGIN } from '../../media/screen.ts';
import type { Part } from '../../board/types.ts';
import type { Delegations } from '../../participants/delegations.ts';
import { cardPlaces, type ShownPerson } from '../../participants/layout/cards.ts';
import { people as sizes, view } from '../../participants/layout/sizes.ts';
import type { Picture } from '../schemas.ts';

/** The least size of words in a diagram. */
const LEAST = 30;
const { card, bracket: beside } = sizes;
/** From the bracket to the cards. */
const ROOM = beside.x - card.right - card.width - 16;

/** Every text of a slide about people. What does not fit at the least size is too long. */
export function measuredWords(
  shown: readonly ShownPerson[],
  bracket: Picture<'people'>['bracket'],
  delegations: Delegations,
): Part[] {
  const cards = (['left', 'right'] as const).flatMap((side) => cardPlaces(delegations, shown, side));
  return [
    ...cards.flatMap(({ person, remark, office, scale, x, y, height, isTagged }): Part[] => {
      const part = LEAST / scale.office;
      const line = {
        size: LEAST,
        weight: 500,
        leading: scale.line,
        lines: scale.lines,
        breaks: scale.lines > 1 ? 'set' : 'balanced',
      } as const;
      const tag =
        remark &&
        isTagged &&
        words('label', remark, {
          at: [x + card.padding + card.tag.padding, y - height / 2 - card.tag.height / 2],
          w: card.width - 2 * (card.padding + card.tag.padding),
          size: card.tag.size,
          weight: 700,
        });
      return [
        column(
          {
            at: [x + card.sides, y - height / 2 + card.ends],
            w: card.width - 2 * card.sides,
            h: height - 2 * card.ends,
            main: 'center',
          },
          words('name', person.name, {
            size: scale.name * part,
            shrink: LEAST,
            leading: scale.nameLine,
          }),
          words('label', office, line),
          remark && !isTagged && words('label', remark, line),
        ),
        ...(tag ? [tag] : []),
      ];
    }),
    ...(bracket
      ? [
          words('note', bracket.label, {
            at: [
              bracket.side === 'left' ? SLIDE_MARGIN : view.width - SLIDE_MARGIN - ROOM,
              beside.labelY - beside.line,
            ],
            w: ROOM,
            size: beside.label,
            lines: 2,
            breaks: 'set',
          }),
        ]
      : []),
  ];
}
