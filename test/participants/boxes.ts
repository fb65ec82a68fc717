import type { DiagramLayout } from '../../src/participants/layout.ts';
import { card, columns, rowPitch } from '../../src/participants/geometry.ts';
import { textWidth } from '../../src/participants/text-width.ts';
import type { Text } from '../../src/text/language.ts';
import { rowName, secondName } from '../../src/participants/names.ts';

/** A place that something written takes up. */
export interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half the height of a heading of a kind, set at 24 px. */
const HALF_HEADING = 12;

/** The boxes of everything written in a diagram but the words on lines: rows, headings, people. */
export function boxesOf({ sides, cards }: DiagramLayout): Box[] {
  const branches = sides.flatMap(({ side, branches: own }) =>
    own.flatMap(({ kind, headY, rows }) => [
      beside(side, `heading ${kind.id}`, headY, HALF_HEADING, widest(kind.label, 24) + 40),
      ...rows.map(({ body, y }) => beside(side, body.id, y, rowPitch / 2, rowWidth(body))),
    ]),
  );
  const people = cards.map(({ person, x, y, width }) => ({
    what: person.id,
    left: x,
    right: x + width,
    top: y - card.height / 2,
    bottom: y + card.height / 2,
  }));
  return [...branches, ...people];
}

/** The pairs of boxes that cover the same place. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.what} × ${other.what}`),
  );
}

function rowWidth(body: Parameters<typeof rowName>[0]): number {
  const names = { zh: rowName(body, 'zh'), en: rowName(body, 'en') };
  const seconds = { zh: secondName(body, 'en'), en: secondName(body, 'zh') };
  return Math.max(widest(names, 28), widest(seconds, 20));
}

function widest({ zh, en }: Text, size: number): number {
  return Math.max(textWidth(zh), textWidth(en)) * size;
}

/** From a side's mark outward over its label. */
function beside(side: 'left' | 'right', what: string, y: number, half: number, width: number): Box {
  const { mark, label } = columns[side];
  const [left, right] = side === 'left' ? [label - width, mark + 10] : [mark - 10, label + width];
  return { what, left, right, top: y - half, bottom: y + half };
}
