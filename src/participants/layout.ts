/** The participants diagram as numbers and paths: computed once, at build time, the same for the same data. */
import { linkHorizontal } from 'd3';
import type { Delegations, Relation, Side } from './delegations.ts';
import { layoutCards, type Card } from './cards.ts';
import { card, columns, frame, hubRadius, markRadius, overPass, rowPitch } from './geometry.ts';
import { layoutBranches, type Branch, type Row } from './rows.ts';

/** One side: its hub, its branches, and the links between hub, kinds and bodies. */
export interface SideLayout {
  readonly side: Side;
  readonly hub: { readonly x: number; readonly y: number };
  readonly count: number;
  readonly branches: readonly Branch[];
  /** From the hub to each kind, in the order of the branches. */
  readonly trunks: readonly string[];
  /** From a kind to a body, by the body's id. */
  readonly twigs: ReadonlyMap<string, string>;
}

/** A line between two people. */
export interface RelationLayout {
  readonly relation: Relation;
  readonly path: string;
  /** Middle of its label. */
  readonly label: { readonly x: number; readonly y: number };
}

/** The whole diagram. */
export interface DiagramLayout {
  readonly width: number;
  /** As the frame's, or more where the delegations need it. */
  readonly height: number;
  readonly sides: readonly SideLayout[];
  readonly cards: readonly Card[];
  readonly relations: readonly RelationLayout[];
}

type Point = readonly [number, number];

/** The layout of the diagram of some delegations. */
export function layoutDelegations(delegations: Delegations): DiagramLayout {
  const sides = (['left', 'right'] as const).map((side) => layoutSide(delegations, side));
  const rows = sides.flatMap(({ branches }) => branches.flatMap((branch) => branch.rows));
  const cards = layoutCards(delegations, rows);
  return {
    width: frame.width,
    height: Math.max(
      frame.height,
      ...rows.map(({ y }) => y + rowPitch / 2),
      ...cards.map(({ y }) => y + card.height / 2),
    ),
    sides,
    cards,
    relations: delegations.relations.flatMap((relation, index, all) =>
      layoutRelation(relation, cards, all.slice(0, index)),
    ),
  };
}

function layoutSide(delegations: Delegations, side: Side): SideLayout {
  const branches = layoutBranches(delegations, side);
  const rows = branches.flatMap((branch) => branch.rows);
  const hub = { x: columns[side].hub, y: middle(rows) };
  const edge = side === 'left' ? -1 : 1;
  const link = linkHorizontal<{ source: Point; target: Point }, Point>();
  const path = (source: Point, target: Point): string => link({ source, target }) ?? '';
  const twig = (branch: Branch, row: Row): string =>
    path([branch.x, branch.y], [row.x - edge * (markRadius + 2), row.y]);
  return {
    side,
    hub,
    count: rows.length,
    branches,
    trunks: branches.map((branch) => path([hub.x + edge * hubRadius, hub.y], [branch.x, branch.y])),
    twigs: new Map(
      branches.flatMap((branch) => branch.rows.map((row) => [row.body.id, twig(branch, row)] as const)),
    ),
  };
}

function middle(rows: readonly Row[]): number {
  const ys = rows.map(({ y }) => y);
  return Math.round((Math.min(...ys) + Math.max(...ys)) / 2);
}

/** Straight between neighbours; over the heads of those who stand between, and over an earlier line of the same two. */
function layoutRelation(
  relation: Relation,
  cards: readonly Card[],
  earlier: readonly Relation[],
): RelationLayout[] {
  const ends = relation.between.flatMap((id) => cards.find(({ person }) => person.id === id) ?? []);
  const [left, right] = ends.toSorted((a, b) => a.x - b.x);
  if (!left || !right) return [];
  const between = cards.some(({ x, y }) => x > left.x && x < right.x && Math.abs(y - right.y) < card.height);
  const joined = earlier.some((other) => other.between.every((id) => relation.between.includes(id)));
  if (!between && !joined) {
    const start = left.x + left.width;
    return [
      {
        relation,
        path: `M${start},${left.y}L${right.x},${right.y}`,
        label: { x: (start + right.x) / 2, y: (left.y + right.y) / 2 },
      },
    ];
  }
  const [from, to] = [left.x + left.width / 2, right.x + right.width / 2];
  const top = Math.min(left.y, right.y) - card.height / 2;
  return [
    {
      relation,
      path: `M${from},${left.y - card.height / 2}V${top - overPass}H${to}V${right.y - card.height / 2}`,
      label: { x: (left.x + left.width + right.x) / 2, y: top - overPass },
    },
  ];
}
