/** The groups of parts that several kinds are made of. */
import { linkHorizontal } from 'd3';
import { beadLook, groundLook, saidLook, verbLook } from '../board/looks.ts';
import { roles } from '../board/roles.ts';
import { column, room, row, words } from '../board/parts.ts';
import type { FootLine, Frame, Group, Mark, Num, Part, Words } from '../board/types.ts';
import { SLIDE_WIDTH } from '../media/screen.ts';
import { joinTexts, type Text } from '../text/language.ts';
import { pictureText } from '../text/words/picture-text.ts';
import type { Exchange, Verb } from './parts.ts';

/** A place on the slide. */
export type Point = readonly [x: number, y: number];

type Type = Partial<Pick<Words, 'size' | 'lines' | 'shrink' | 'level' | 'weight' | 'leading'>>;

/** The pill that carries the verb of the source, its outline as firm as the verb. */
export function verbPill(
  { firmness, words: text }: Verb,
  {
    halo,
    inset,
    size = roles.verb.size,
    ...type
  }: Type & {
    readonly halo?: number;
    /** Room before and after its words, in sizes of its letters. */
    readonly inset?: number;
  } = {},
): Group {
  return row(
    { look: verbLook(firmness, halo), main: 'center', pad: pillPad(size, inset) },
    words('verb', text, { size, tone: firmness === 'will' ? 'paper' : 'ink', ...type }),
  );
}

/** Room in a pill, in proportion to its letters. */
function pillPad(size: Num, inset = 0.7) {
  const [han, latin] = typeof size === 'number' ? [size, size] : size;
  const em = (of: number): Num => [of * han, of * latin];
  return { top: em(0.14), bottom: em(0.18), inline: em(inset) };
}

/** Parts around a height of the slide: a line of words has its middle there, however large it is set. */
export function atMiddle(
  { x, y, w, cross }: Pick<Group, 'cross'> & { readonly x: number; readonly y: number; readonly w: number },
  ...children: readonly Part[]
): Group {
  const h = 200;
  return column({ at: [x, y - h / 2], w, h, main: 'center', cross }, children);
}

/** Threads beside an item where the parts flow; on the slide marks draw them. */
export function strandPart(name: 'strand' | 'entry' = 'strand'): Part {
  return room({ at: [0, 0], w: 1, h: 1, look: { name } });
}

/** The line at the foot that says whose figures a picture shows. */
export function sourceLine(source: Text): FootLine {
  return { text: joinTexts(pictureText.source, source), from: [source] };
}

/** How a side says something, in a pill of its colour. */
export function saidPill(text: Text, type: Type & Frame = {}): Group {
  const { level, size = roles.said.size, lines, shrink, weight, leading, ...frame } = type;
  const set = { level, size, lines, shrink, weight, leading };
  const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  return row(
    { look: saidLook, main: 'center', pad: { ...pillPad(size), top: 2, bottom: 4 }, ...frame },
    words('said', text, given),
  );
}

/** The heights of the double thread, and of the beads on it. */
export const EXCHANGE = { y: 330, height: 92 } as const;

/** What both exchanged: its label and the beads that lie on the double thread; `parted` in two halves, left and right of the middle. */
export function exchangeParts(
  { label, beads }: Exchange,
  { parted }: { readonly parted?: boolean } = {},
): Part[] {
  const { y, height } = EXCHANGE;
  const drawn = beads.map((bead, index) => beadOf(bead, index, height));
  const heading = row(
    { look: groundLook, pad: { left: 24, right: 20 } },
    words('body', label, { size: [36, 34], weight: 500, leading: 1.25 }),
  );
  const list = parted
    ? row(
        { as: 'list', grow: 1 },
        row({ main: 'evenly', gap: 20, grow: 1 }, ...drawn.slice(0, drawn.length / 2)),
        row({ main: 'evenly', gap: 20, w: 864 }, ...drawn.slice(drawn.length / 2)),
      )
    : row({ as: 'list', grow: 1, main: 'evenly', gap: 20 }, ...drawn);
  return [row({ at: [72, y - height / 2], w: 1752, h: height }, heading, list)];
}

function beadOf(text: Text, index: number, h: Num): Group {
  return row(
    { id: `bead-${index}`, as: 'item', look: beadLook, h, pad: { inline: [44, 32] }, main: 'center' },
    words('label', text, { marks: true, shrink: [34, 30] }),
  );
}

/** A fan of threads: from each of the starts to the end of the same index. */
export function fanMarks(
  side: 'left' | 'right',
  starts: readonly Point[],
  ends: readonly Point[],
  { weight, step }: { readonly weight: number; readonly step?: number },
): Mark[] {
  const link = linkHorizontal();
  return starts.flatMap(([x, y], index): Mark[] => {
    const end = ends[index];
    const d = end && link({ source: [x, y], target: [end[0], end[1]] });
    return d ? [{ mark: 'thread', side, d, weight, step }] : [];
  });
}

/** Both sides' threads from edge to edge, side by side: both did this. */
export function doubleThreadAt(y: number, options: { readonly step?: number } = {}): Mark[] {
  return doubleThread((dy) => `M0 ${y + dy}H${SLIDE_WIDTH}`, options);
}

/** Both sides' threads side by side, the left side's above. `path` draws one of them, `dy` below the given course. */
export function doubleThread(
  path: (dy: number) => string,
  { step }: { readonly step?: number } = {},
): Mark[] {
  const [apart, weight] = [13, 9];
  return [
    { mark: 'thread', side: 'left', d: path(-apart / 2), weight, step },
    { mark: 'thread', side: 'right', d: path(apart / 2), weight, step },
  ];
}
