/** Where the verbs of what was done together stand while it is chosen: in the free wedge over the bar, one under the other. */
import type { DiagramLayout } from './layout.ts';
import { bar, frame, heading, verb } from './sizes.ts';
import { pointsAlong } from './strands.ts';

/** A place by its middle. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How fine places are tried, and how far from the label, in pixels. */
const TRIED = { step: 4, farthest: 480 } as const;

/** The middles of as many pills as wide as given, as near over the bar's label as nothing is covered; none where there is no room. */
export function placeVerbs(layout: DiagramLayout, count: number, width: number): Place[] {
  const { label } = layout;
  const height = verb.height + (count - 1) * verb.pitch;
  const obstacles = obstaclesOf(layout);
  const isFree = (place: Place): boolean => {
    const box = around(place, width + 2 * verb.clear.across, height + 2 * verb.clear.down);
    return !obstacles.some((one) => touches(one, box));
  };
  for (let y = label.y - verb.above - height / 2; y - height / 2 > frame.top; y -= TRIED.step) {
    for (let away = 0; away <= TRIED.farthest; away += TRIED.step) {
      const x = [label.x + away, label.x - away].find((candidate) => isFree({ x: candidate, y }));
      if (x === undefined) continue;
      return Array.from({ length: count }, (_, index) => ({
        x,
        y: y + (index - (count - 1) / 2) * verb.pitch,
      }));
    }
  }
  return [];
}

/** Everything that pills must not cover. The label keeps a distance of its own. */
function obstaclesOf({ bar: inMiddle, sides }: DiagramLayout): Box[] {
  return [
    around(inMiddle, bar.width, inMiddle.height),
    ...Object.values(sides).flatMap(({ heading: place, bundles }) => [
      around(place, place.width, place.size),
      around({ x: place.x, y: place.y + heading.toCount }, heading.count, heading.count * 0.72),
      ...bundles.flatMap(({ cuff, rows }) => [
        ...(cuff ? [around(cuff, cuff.boxWidth, cuff.height)] : []),
        ...rows.flatMap(({ points, width }) => alongStrand(points, Math.max(width, verb.width))),
      ]),
    ]),
  ];
}

function alongStrand(points: DiagramStrand, width: number): Box[] {
  const all = points.slice(1).flatMap((to, index) => pointsAlong(points[index] ?? to, to));
  return all.slice(1).map(([x, y], index): Box => {
    const [fromX, fromY] = all[index] ?? [x, y];
    return {
      left: Math.min(x, fromX) - width / 2,
      right: Math.max(x, fromX) + width / 2,
      top: Math.min(y, fromY) - width / 2,
      bottom: Math.max(y, fromY) + width / 2,
    };
  });
}

type DiagramStrand = DiagramLayout['sides']['left']['bundles'][number]['rows'][number]['points'];

function around({ x, y }: Place, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function touches(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
