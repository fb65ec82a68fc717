import type { DiagramLayout } from '../../src/participants/layout/layout.ts';
import type { PeopleLayout } from '../../src/participants/layout/people.ts';
import { bar, heading, mark, name, people, secondLine } from '../../src/participants/layout/sizes.ts';
import type { Delegations, Side } from '../../src/participants/delegations.ts';
import type { MeasureText } from '../../src/text/measure.ts';

/** A part of the drawing that nothing else may cover. */
export interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const sides: readonly Side[] = ['left', 'right'];

/** Everything with a place of its own in the diagram of all bodies. */
export function boxesOf(layout: DiagramLayout, delegations: Delegations, measure: MeasureText): Box[] {
  const { language } = layout;
  const word = (
    what: string,
    text: string,
    size: number,
    weight: 400 | 500 | 700,
    x: number,
    y: number,
  ): Box => around(what, x, y, measure(text, weight) * size, size * 0.8);
  return [
    around('bar', layout.bar.x, layout.bar.y, bar.width, layout.bar.height),
    word('meeting', delegations.meeting[language], layout.label.size, 700, layout.label.x, layout.label.y),
    ...sides.flatMap((side) => {
      const { bundles, count, heading: place, size } = layout.sides[side];
      const outward = side === 'left' ? -1 : 1;
      const row = (
        what: string,
        text: string,
        textSize: number,
        weight: 400 | 500,
        x: number,
        y: number,
      ): Box => {
        const width = measure(text, weight) * textSize;
        return around(what, x + outward * (name.fromMark + width / 2), y, width, textSize * 0.95);
      };
      return [
        word(`name ${side}`, delegations.sides[side].name[language], place.size, 700, place.x, place.y),
        word(`count ${side}`, String(count), heading.count, 500, place.x, place.y + heading.toCount),
        ...bundles.flatMap(({ cuff, rows, kind }) => [
          ...(cuff ? [around(`cuff ${side} ${kind.id}`, cuff.x, cuff.y, cuff.boxWidth, cuff.height)] : []),
          ...rows.flatMap(({ x, y, name: words, count: bodies, second }) => [
            around(`mark ${words}`, x, y, mark.largest, mark.largest),
            row(
              `row ${words}`,
              bodies === undefined ? words : `${words} ${bodies}`,
              size,
              500,
              x,
              second === undefined ? y : y - secondLine.above,
            ),
            ...(second === undefined
              ? []
              : [row(`second ${second}`, second, secondLine.size, 400, x, y + secondLine.below)]),
          ]),
        ]),
      ];
    }),
  ];
}

/** Everything with a place of its own in the second state. */
export function boxesOfPeople({ marks, cards, links }: PeopleLayout): Box[] {
  return [
    ...marks.map(({ bodies, x, y }) => around(`mark ${bodies[0]?.id}`, x, y, mark.largest, mark.largest)),
    ...cards.map(({ person, x, y, width, height }) =>
      around(`card ${person.id}`, x + width / 2, y, width, height),
    ),
    ...links.map(({ pill, relation }) =>
      around(`pill ${relation.between.join()}`, pill.x, pill.y, pill.width, people.pill.height),
    ),
  ];
}

/** Pairs of boxes that share more than a hair. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5,
      )
      .map((other) => `${one.what} × ${other.what}`),
  );
}

/** Boxes that leave the picture's part of the slide. */
export function outside(boxes: readonly Box[]): string[] {
  return boxes
    .filter(({ left, right, top, bottom }) => left < 72 || right > 1848 || top < 250 || bottom > 1012)
    .map(
      ({ what, left, top, right, bottom }) => `${what} ${[left, top, right, bottom].map(Math.round).join()}`,
    );
}

/** Points along a path of lines and curves. */
export function pointsOn(path: string): Array<readonly [number, number]> {
  const points: Array<readonly [number, number]> = [];
  let at: readonly [number, number] = [0, 0];
  for (const [, command, values = ''] of path.matchAll(/([MCH])([^MCH]*)/gu)) {
    const n = values.split(',').map(Number);
    const [x0, y0] = at;
    if (command === 'H') at = [n[0] ?? 0, y0];
    else at = [n.at(-2) ?? 0, n.at(-1) ?? 0];
    if (command !== 'C') {
      points.push(at);
      continue;
    }
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = n;
    for (let step = 1; step <= 24; step += 1) {
      const t = step / 24;
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
      points.push([a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3]);
    }
  }
  return points;
}

function around(what: string, x: number, y: number, width: number, height: number): Box {
  return { what, left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
