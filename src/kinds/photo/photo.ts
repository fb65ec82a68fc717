import { endMark } from '../../board/braid-marks.ts';
import { column, image, row, words } from '../../board/parts.ts';
import type { Mark, Part } from '../../board/types.ts';
import { clausesOf, joinTexts, type Text } from '../../text/language.ts';
import { phraseOf } from '../../text/sentences.ts';
import { doubleThreadAt } from '../common.ts';
import type { Context } from '../context.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';

type Photo = Picture<'photo'>['pictures'][number];

const WEIGHT = 14;

/** A picture bleeds off the edge of its side; the thread of that side carries it to its caption. */
export const photo: KindModule<'photo'> = {
  board: ({ pictures }, context) => {
    const [first, second] = pictures;
    if (first && second)
      return {
        parts: [...half(first, 'left', context), ...half(second, 'right', context)],
        marks: () => [carry('left', 'M0 797H948'), carry('right', 'M1920 797H972')],
      };
    if (!first) return { parts: [] };
    const { side } = first;
    if (side === 'left' || side === 'right') return besideIt(first, side, context);
    return {
      parts: whole(first),
      marks: () => (side === 'both' ? doubleThreadAt(861) : []),
    };
  },
  describe: ({ pictures }, context) =>
    clausesOf(
      ...pictures.map(({ side, title, caption }) => {
        const name = nameOf(side, context);
        const named = name ? phraseOf(name, title) : title;
        return caption ? joinTexts(named, caption) : named;
      }),
    ),
};

/** One picture of a side, what it shows in a column beside it. */
function besideIt(shown: Photo, side: 'left' | 'right', context: Context) {
  const [picture, text, thread, end] =
    side === 'left' ? [0, 1330, 'M0 981H1330', 1330] : [650, 96, 'M1920 981H590', 590];
  const { title, caption, step } = shown;
  const name = nameOf(side, context);
  const at = (y: number, h: number) => ({ at: [text, y] as const, w: 494, h, side, step });
  return {
    parts: [
      column({ side }, picturePart(shown, [picture, 250], [1270, 724])),
      ...(name ? [row(at(278, 44), words('name', name, { size: 34 }))] : []),
      row(
        at(340, 200),
        words('claim', title, { size: [62, 56], shrink: 40, leading: 1.28, lines: 3, breaks: 'set' }),
      ),
      ...(caption
        ? [
            row(
              at(560, 220),
              words('body', caption, { size: [40, 38], shrink: 32, leading: 1.5, lines: 4, breaks: 'set' }),
            ),
          ]
        : []),
      column({ ...at(800, 160), main: 'end' }, ...signature(shown, 2)),
    ],
    marks: (): Mark[] => [carry(side, thread), endMark(side, [end, 981], WEIGHT)],
  };
}

/** One picture from edge to edge, what it shows under it. */
function whole(shown: Photo): Part[] {
  const { title, caption, step } = shown;
  return [
    picturePart(shown, [0, 250], [1920, 600]),
    row({ at: [96, 876], w: 1728, h: 60, step }, words('claim', title, { size: [44, 42], shrink: 34 })),
    ...(caption
      ? [row({ at: [96, 936], w: 900, h: 56, step }, words('body', caption, { size: 36, shrink: 30 }))]
      : []),
    row({ at: [1012, 936], w: 812, h: 56, main: 'end', gap: 28, step }, ...signature(shown, 1)),
  ];
}

/** One of two: its half, and what it shows under it, from the outer edge. */
function half(shown: Photo, side: 'left' | 'right', context: Context): Part[] {
  const { title, caption, step } = shown;
  const [picture, text] = side === 'left' ? [0, 96] : [972, 996];
  const main = side === 'left' ? 'start' : 'end';
  const name = nameOf(side, context);
  const at = (y: number, h: number) =>
    ({ at: [text, y] as const, w: 828, h, main, gap: 18, side, step }) as const;
  return [
    column({ side }, picturePart(shown, [picture, 250], [948, 540])),
    row(
      at(822, 60),
      name && words('name', name, { size: [44, 42], shrink: 34 }),
      words('claim', title, { size: [44, 42], shrink: 34 }),
    ),
    ...(caption ? [row(at(886, 52), words('body', caption, { size: 36, shrink: 30 }))] : []),
    row(at(946, 44), ...signature(shown, 1)),
  ];
}

function picturePart(
  { file, alt, focus }: Photo,
  at: readonly [x: number, y: number],
  [w, h]: readonly [w: number, h: number],
): Part {
  return image({ file, alt, focus, at, w, h });
}

/** Who made it, and when: as small as paper allows. */
function signature({ credit, date }: Photo, lines: number): Part[] {
  return [
    words('caption', credit, { size: 28, lines }),
    ...(date ? [words('caption', date, { size: 28 })] : []),
  ];
}

function carry(side: 'left' | 'right', d: string): Mark {
  return { mark: 'thread', side, d, weight: WEIGHT };
}

function nameOf(side: Photo['side'], { delegations: { sides } }: Context): Text | undefined {
  return side === 'left' || side === 'right' ? sides[side].name : undefined;
}
