/** The rows of one side, from above: kind by kind, in a kind as the source lists them. */
import type { Body, BodyKind, Delegations, Side } from '../delegations.ts';
import { dense, few, frame, row } from './sizes.ts';

/** The bodies of a kind on a side. */
export interface Members {
  readonly kind: BodyKind;
  readonly bodies: readonly Body[];
}

/** The kinds of a side that have bodies. */
export function membersOf({ bodies, kinds }: Delegations, side: Side): Members[] {
  return kinds
    .map((kind) => ({ kind, bodies: bodies.filter((body) => body.side === side && body.kind === kind.id) }))
    .filter((members) => members.bodies.length > 0);
}

/** How far rows stand apart, and how much more where a kind ends. */
export interface Spacing {
  readonly pitch: number;
  readonly gap: number;
  /** Whether there is room for a second line. */
  readonly isTwoLines: boolean;
}

/** The spacing that fills the room with so many rows in so many kinds, at most as wide as is good to read. */
export function spacingOf(rows: number, kinds: number, hasSecondLines: boolean, isFew: boolean): Spacing {
  const gap = rows < dense.from ? row.gap : dense.gap;
  const room = (row.height - gap * (kinds - 1)) / Math.max(1, rows - 1);
  const isTwoLines = hasSecondLines && room >= row.twoLinesMin;
  const widest = isTwoLines ? row.twoLines : row.pitch;
  return { gap, isTwoLines, pitch: Math.min(isFew ? few.pitch : widest, room) };
}

/** The middles of rows about the middle of the frame, for groups of these sizes. */
export function placeRows(
  groups: readonly number[],
  { pitch, gap }: Pick<Spacing, 'pitch' | 'gap'>,
): number[][] {
  const count = groups.reduce((sum, size) => sum + size, 0);
  const height = (count - 1) * pitch + (groups.length - 1) * gap;
  let y = frame.middle - height / 2;
  return groups.map((size) => {
    const ys = Array.from({ length: size }, (_, index) => y + index * pitch);
    y += size * pitch + gap;
    return ys;
  });
}
