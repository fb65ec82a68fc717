/** The rows of one side: a tidy tree of side, kinds and bodies, with its leaves in one column. */
import { cluster, hierarchy, type HierarchyPointNode } from 'd3';
import type { Body, BodyKind, Delegations, Side } from './delegations.ts';
import { card, cardLift, columns, firstRow, headHeight, overPass, rowPitch } from './geometry.ts';

/** A body at its place. */
export interface Row {
  readonly body: Body;
  readonly kind: BodyKind;
  /** Position among the bodies of its kind, from 1, and how many there are. */
  readonly position: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

/** A kind's branch with its rows. */
export interface Branch {
  readonly kind: BodyKind;
  readonly x: number;
  readonly y: number;
  /** Middle of its heading. */
  readonly headY: number;
  readonly rows: readonly Row[];
}

interface Datum {
  readonly kind?: BodyKind;
  readonly body?: Body;
  readonly children?: readonly Datum[];
}

/** The branches of a side in the order of the kinds, their rows in the order of the source. */
export function layoutBranches({ bodies, kinds, people }: Delegations, side: Side): Branch[] {
  const own = bodies.filter((body) => body.side === side);
  const children = kinds.flatMap((kind): Datum[] => {
    const members = own.filter((body) => body.kind === kind.id);
    return members.length === 0 ? [] : [{ kind, children: members.map((body) => ({ kind, body })) }];
  });
  const peopleOf = (body: Body | undefined): number =>
    people.filter((person) => person.body === body?.id).length;
  const root = cluster<Datum>()
    .nodeSize([1, 1])
    .separation((lower, upper) => distance(lower, upper, peopleOf))(hierarchy<Datum>({ children }));
  const top = Math.min(...root.leaves().map((leaf) => leaf.x));
  const y = (node: HierarchyPointNode<Datum>): number => Math.round(firstRow[side] + node.x - top);

  return (root.children ?? []).flatMap((branch) => {
    const { kind } = branch.data;
    if (!kind) return [];
    const leaves = branch.leaves();
    const rows = leaves.flatMap((leaf, index): Row[] => {
      const { body } = leaf.data;
      if (!body) return [];
      return [{ body, kind, position: index + 1, count: leaves.length, x: columns[side].mark, y: y(leaf) }];
    });
    const first = rows[0]?.y ?? 0;
    return [{ kind, x: columns[side].kind, y: y(branch), headY: first - rowPitch / 2 - 13, rows }];
  });
}

/** From a leaf to the one above it, with room for a heading and for people. */
function distance(
  { data: { body: lower }, parent }: HierarchyPointNode<Datum>,
  { data: { body: upper }, parent: parentOfUpper }: HierarchyPointNode<Datum>,
  peopleOf: (body: Body | undefined) => number,
): number {
  const heading = parent === parentOfUpper ? 0 : headHeight;
  const hanging = upper?.lead ? 0 : peopleOf(upper) * (card.height + card.gap);
  const above = lower?.lead && lower.side === 'right' && peopleOf(lower) > 0 ? roomAbove : 0;
  return rowPitch + heading + hanging + above;
}

/** For people above a row that is not the first of its side, and for the line that passes over them. */
const roomAbove = cardLift + card.height / 2 + 2 * overPass - rowPitch / 2;
