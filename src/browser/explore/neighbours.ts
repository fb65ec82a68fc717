/** Which body or person a key leads to: up and down within a side, across to the nearest row, Home and End to its ends. */

/** A node where it stands. */
export interface Spot {
  readonly side: string;
  readonly x: number;
  readonly y: number;
}

/** The index of the spot that a key leads to from another, or `undefined` where the key means nothing here. */
export function neighbour(spots: readonly Spot[], from: number, key: string): number | undefined {
  const here = spots[from];
  if (!here) return undefined;
  const column = columnOf(spots, here.side);
  const at = column.indexOf(from);
  switch (key) {
    case 'ArrowUp':
      return column[Math.max(0, at - 1)];
    case 'ArrowDown':
      return column[Math.min(column.length - 1, at + 1)];
    case 'Home':
      return column[0];
    case 'End':
      return column.at(-1);
    case 'ArrowLeft':
    case 'ArrowRight':
      return across(spots, from, key === 'ArrowLeft' ? -1 : 1);
    default:
      return undefined;
  }
}

/** The nodes of a side from above, those on one row in the order of reading. */
function columnOf(spots: readonly Spot[], side: string): number[] {
  return [...spots.keys()]
    .filter((index) => spots[index]?.side === side)
    .toSorted((a, b) => {
      const [one, two] = [spots[a], spots[b]];
      return one && two ? one.y - two.y || one.x - two.x : 0;
    });
}

/** Stays where nothing stands on that hand. */
function across(spots: readonly Spot[], from: number, hand: -1 | 1): number {
  const here = spots[from];
  const others = [...spots.entries()].filter(
    ([, spot]) => here && spot.side !== here.side && (spot.x - here.x) * hand > 0,
  );
  const away = (spot: Spot): number => Math.abs(spot.y - (here?.y ?? 0));
  return others.toSorted(([, a], [, b]) => away(a) - away(b))[0]?.[0] ?? from;
}
