import { layoutBraid, type BraidPlace } from '../../motif/braid.ts';
import { crossingMarks, endMark } from '../../board/braid-marks.ts';
import { column, icon, room, row, words } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Look, Mark, Num } from '../../board/types.ts';
import { clausesOf, inEach, joinTexts } from '../../text/language.ts';
import { strandPart } from '../common.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';

type Points = Picture<'points'>;
type Item = Points['items'][number];

/** The middle of the spine; where the threads come in, and where the first eye begins; the end of the text. */
const [SPINE, TOP, FIRST, END] = [200, 266, 306, 1824] as const;
/** Size of a point and of its detail by how many there are. */
const SIZES: Readonly<Record<number, readonly [text: Num, detail: Num]>> = {
  2: [
    [88, 76],
    [46, 42],
  ],
  3: [
    [72, 64],
    [40, 36],
  ],
  4: [
    [62, 56],
    [40, 36],
  ],
  5: [
    [60, 54],
    [36, 34],
  ],
  6: [
    [58, 52],
    [36, 34],
  ],
};

/** How the points of each side hang on threads where they flow. */
const LOOKS: Readonly<Record<Points['side'], Look | undefined>> = {
  both: { name: 'weave' },
  left: { name: 'string' },
  right: { name: 'string' },
  none: undefined,
};

/** The first crossing brings both threads to the points: they are what both hold. */
export const points: KindModule<'points'> = {
  board: ({ side, ordered, items }) => {
    const high = Math.min(320, 696 / items.length);
    return {
      parts: [
        column(
          {
            at: [96, FIRST],
            as: ordered ? 'ordered' : 'list',
            ...(side === 'left' || side === 'right' ? { side } : {}),
          },
          items.map((item, index) => renderItem(item, index, { side, ordered, high, count: items.length })),
        ),
      ],
      marks: () =>
        side === 'both' ? eyes(items, high) : side === 'none' ? rules(items, high) : discs(side, items, high),
    };
  },
  describe: ({ items }) =>
    clausesOf(...items.map(({ text, detail }) => (detail ? joinTexts(text, detail) : text))),
};

/** A point in the middle of its eye. */
function renderItem(
  { icon: name, text, detail, step }: Item,
  index: number,
  { side, ordered, high, count }: Pick<Points, 'side' | 'ordered'> & Record<'high' | 'count', number>,
) {
  const [size, small] = SIZES[count] ?? [58, 36];
  const width = 2 * (SPINE - 96);
  const middle =
    name !== undefined
      ? icon(name, Math.min(0.46 * high, 104))
      : ordered
        ? words(
            'figure',
            inEach(() => String(index + 1)),
            { size: 48, weight: 700, isSilent: true },
          )
        : room({ w: 1, h: 1 });
  return row(
    { as: 'item', h: high, step, look: LOOKS[side] },
    side === 'both' && (index === 0 ? [strandPart('entry'), strandPart()] : strandPart()),
    row({ w: width, main: 'center' }, middle),
    column(
      { w: END - 96 - width, pad: { left: 348 - 96 - width }, gap: 8 },
      words('claim', text, { size, shrink: 48, leading: 1.2, marks: true }),
      detail && words('note', detail, { size: small, shrink: 32 }),
    ),
  );
}

/** Both threads from their edges along the top, over each other, and down in eyes; each eye with the step of its point. */
function eyes(items: readonly Item[], high: number): Mark[] {
  const weight = items.length < 5 ? 13 : 11;
  // An eye more than there are points: the crossing above the first has its place, and only that of it is drawn.
  const place: BraidPlace = {
    x: SPINE,
    y: FIRST - high,
    half: high,
    amplitude: Math.min(0.37 * high, 96),
    weight,
    count: items.length + 1,
    direction: 'down',
  };
  const { eyes: laid, crossings, ends } = layoutBraid(place);
  const angle = Math.atan((Math.PI * place.amplitude) / high);
  const reach = (0.86 * weight) / Math.sin(2 * angle);
  const [dx, dy] = [reach * Math.sin(angle), reach * Math.cos(angle)];
  const first = items[0]?.step ?? 0;
  const at = <M extends Mark>(step: number | undefined, marks: readonly M[]): M[] =>
    marks.map((mark) => ({ ...mark, step }));
  return [
    ...at(first, [
      thread('left', comesIn('left', angle), weight),
      thread('right', comesIn('right', angle), weight),
    ]),
    ...laid.slice(1).flatMap((eye, index) => {
      const isLast = index === items.length - 1;
      return at(items[index]?.step, [
        { mark: 'area', d: eye.outline, tone: 'joint-tint' } as const,
        thread('right', eye.right, weight),
        thread('left', eye.left, weight),
        ...(index === 0
          ? crossingMarks(
              { over: 'right', stretch: `M${SPINE + dx} ${FIRST - dy}L${SPINE - dx} ${FIRST + dy}` },
              weight,
            )
          : crossingMarks(crossings[index] ?? { over: 'left', stretch: '' }, weight)),
        ...(isLast ? [endMark('right', ends[1], weight)] : []),
      ]);
    }),
  ];
}

/** From an edge along the top and around a corner to the first crossing. */
function comesIn(side: 'left' | 'right', angle: number): string {
  const sign = side === 'left' ? -1 : 1;
  const [edge, corner, bend] = side === 'left' ? [0, 50, 120] : [SLIDE_WIDTH, 350, 280];
  const [x, y] = [SPINE + sign * 62 * Math.sin(angle), FIRST - 62 * Math.cos(angle)];
  return `M${edge} ${TOP}H${corner}C${bend} ${TOP} ${x} ${y} ${SPINE} ${FIRST}`;
}

/** One side's thread straight down, with a disc for each point. */
function discs(side: 'left' | 'right', items: readonly Item[], high: number): Mark[] {
  const [edge, corner] = side === 'left' ? [0, SPINE - 80] : [SLIDE_WIDTH, SPINE + 80];
  const r = Math.round(0.34 * high);
  const bottom = FIRST + (items.length - 0.5) * high;
  return [
    {
      ...thread(side, `M${edge} ${TOP}H${corner}Q${SPINE} ${TOP} ${SPINE} ${TOP + 80}V${bottom}`, 13),
      step: items[0]?.step,
    },
    ...items.flatMap(({ step }, index): Mark[] => {
      const y = FIRST + (index + 0.5) * high;
      const ring = `M${SPINE - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
      return [
        { mark: 'area', side, d: ring, tone: 'side-tint', step },
        { mark: 'line', side, d: ring, tone: 'side', weight: 6, step },
      ];
    }),
  ];
}

/** A rule between two points. */
function rules(items: readonly Item[], high: number): Mark[] {
  return items.slice(1).map(({ step }, index) => ({
    mark: 'line',
    d: `M96 ${FIRST + (index + 1) * high}H${END}`,
    tone: 'hairline',
    weight: 2,
    step,
  }));
}

function thread(side: 'left' | 'right', d: string, weight: number) {
  return { mark: 'thread', side, d, weight } as const;
}
