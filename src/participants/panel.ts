/** Where the panel of details finds room beside the diagram. */
import type { Side } from './delegations.ts';
import { card, panelTop, rowPitch } from './geometry.ts';
import type { DiagramLayout } from './layout.ts';

/** The side below whose rows the panel stands: the right one, unless only the left one leaves it room. */
export function panelSide(layout: DiagramLayout): Side {
  return hasRoom(layout, 'left') && !hasRoom(layout, 'right') ? 'left' : 'right';
}

function hasRoom({ sides, cards }: DiagramLayout, side: Side): boolean {
  const rows = sides
    .filter((one) => one.side === side)
    .flatMap(({ branches }) => branches.flatMap((branch) => branch.rows));
  return [
    ...rows.map(({ y }) => y + rowPitch / 2),
    ...cards.filter((one) => one.side === side).map(({ y }) => y + card.height / 2),
  ].every((bottom) => bottom <= panelTop);
}
