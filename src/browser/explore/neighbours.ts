/** Which node a key leads to: along the lines of the tree from left to right, among siblings up and down, Home and End to the ends. */

/** A node where it stands, and what it is joined to. */
export interface Spot {
  readonly key: string;
  readonly parent: string | undefined;
  readonly links: readonly string[];
  readonly side: string;
  readonly x: number;
  readonly y: number;
}

/** The index of the spot that a key leads to from another, or `undefined` where the key means nothing here. */
export function neighbour(spots: readonly Spot[], from: number, key: string): number | undefined {
  const here = spots[from];
  if (!here) return undefined;
  const level = levelOf(spots, here);
  const at = level.indexOf(from);
  switch (key) {
    case 'ArrowUp':
      return level[Math.max(0, at - 1)];
    case 'ArrowDown':
      return level[Math.min(level.length - 1, at + 1)];
    case 'Home':
      return level[0];
    case 'End':
      return level.at(-1);
    case 'ArrowLeft':
    case 'ArrowRight':
      return along(spots, here, key === 'ArrowLeft' ? -1 : 1) ?? from;
    default:
      return undefined;
  }
}

/** The nodes of the same rank on the same side, from above. */
function levelOf(spots: readonly Spot[], { side, key }: Spot): number[] {
  const rank = (of: string): string => of.slice(0, of.indexOf(' '));
  return [...spots.entries()]
    .filter(([, spot]) => spot.side === side && rank(spot.key) === rank(key))
    .toSorted(([, one], [, other]) => one.y - other.y)
    .map(([index]) => index);
}

/** The nearest node on that hand to which a line leads; without one, across to the nearest of the other side's. */
function along(spots: readonly Spot[], here: Spot, hand: -1 | 1): number | undefined {
  const ahead = [...spots.entries()].filter(([, spot]) => (spot.x - here.x) * hand > 0);
  const joined = ahead.filter(
    ([, { key, parent, links }]) =>
      parent === here.key || here.parent === key || here.links.includes(key) || links.includes(here.key),
  );
  const across = ahead.filter(([, { side }]) => side !== here.side);
  const away = ({ x, y }: Spot): number => Math.abs(x - here.x) * 4 + Math.abs(y - here.y);
  const [nearest] = (joined.length > 0 ? joined : across).toSorted(
    ([, one], [, other]) => away(one) - away(other),
  );
  return nearest?.[0];
}
