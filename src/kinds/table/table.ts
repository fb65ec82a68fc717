import { endMark } from '../../board/braid-marks.ts';
import { column, room, row, words } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Find, Group, Mark } from '../../board/types.ts';
import { clausesOf, inEach, joinTexts, type Text } from '../../text/language.ts';
import { numberText } from '../../text/figures.ts';
import { sourceLine } from '../common.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';

type Table = Picture<'table'>;
type Row = Table['rows'][number];

/** The rule under the heads; the height of a lit row that comes last, and of one that does not. */
const [RULE, LAST, LIT] = [380, 158, 120] as const;
const [LEFT, RIGHT] = [96, 1824] as const;
const headType = { size: [38, 36], shrink: 30 } as const;
/** Right edges of the columns of values. */
const EDGES: Readonly<Record<number, readonly number[]>> = {
  1: [1824],
  2: [1404, 1824],
  3: [984, 1404, 1824],
  4: [820, 1170, 1480, 1824],
};

/** A table without boxes; the row that matters lies between two threads. */
export const table: KindModule<'table'> = {
  board: (picture) => {
    const { names, columns, rows, lit, source } = picture;
    const edges = EDGES[columns.length] ?? [];
    const heights = heightsOf(picture);
    return {
      parts: [
        column(
          { at: [LEFT, 250], as: 'table' },
          column({ as: 'head' }, headRow(names, columns, edges)),
          column(
            { as: 'body' },
            rows.map((cells, index) => bodyRow(cells, picture, index, edges, heights[index] ?? 0)),
          ),
        ),
      ],
      foot: source && sourceLine(source),
      marks: (find) => [
        { mark: 'line', d: `M${LEFT} ${RULE}H${RIGHT}`, tone: 'ink', weight: 4 },
        ...rulesOf(heights, lit?.row),
        ...(lit ? litMarks(lit, find) : []),
      ],
    };
  },
  describe: ({ columns, rows }) =>
    clausesOf(
      ...rows.map(({ name, values }) =>
        joinTexts(
          name,
          ...columns.map(({ head, unit, decimals }, index) => {
            const shown = formatted(values[index] ?? null, decimals);
            return inEach((language) =>
              [head[language], shown[language], unit?.[language] ?? ''].join(' ').trim(),
            );
          }),
        ),
      ),
    ),
};

/** How high each row is: equal ones, the fewer the higher, and more for the one that is lit. */
function heightsOf({ rows, lit }: Table): readonly number[] {
  const others = lit ? rows.length - 1 : rows.length;
  const isLast = lit?.row === rows.length - 1;
  const high = isLast ? LAST : LIT;
  const pitch = isLast
    ? Math.min(134, (940 - RULE - LAST) / others)
    : Math.min(96, (1000 - RULE - (lit ? LIT : 0)) / others);
  return rows.map((_, index) => (index === lit?.row ? high : pitch));
}

function headRow(names: Text, columns: Table['columns'], edges: readonly number[]): Group {
  const [first, ...others] = widthsOf(edges);
  return row(
    { as: 'row', h: RULE - 250, cross: 'start' },
    column({ as: 'column-head', w: first, pad: { top: 24 } }, words('heading', names, headType)),
    columns.map(({ head, unit }, index) =>
      column(
        { as: 'column-head', w: others[index], cross: 'end', pad: { top: 24, left: 24 }, gap: 6 },
        words('heading', head, headType),
        unit ? words('note', unit, { size: 32, shrink: 30 }) : room({ h: 40 }),
      ),
    ),
  );
}

function bodyRow(
  { name, values }: Row,
  { columns, rows, lit }: Table,
  index: number,
  edges: readonly number[],
  h: number,
): Group {
  const isLit = index === lit?.row;
  const [first, ...others] = widthsOf(edges);
  const size = rows.length > 5 ? 46 : 52;
  return row(
    {
      id: isLit ? 'lit-row' : undefined,
      as: isLit ? 'lit-row' : 'row',
      h,
      side: isLit && lit.side !== 'none' ? (lit.side === 'both' ? 'shared' : lit.side) : undefined,
    },
    words('label', name, {
      size: isLit ? [60, 54] : [48, 44],
      weight: isLit ? 700 : 500,
      shrink: 36,
      w: first,
      level: 'row-head',
      marks: true,
    }),
    values.map((value, at) => {
      const isLitValue = isLit && at === lit.column;
      const figure = words('figure', formatted(value, columns[at]?.decimals ?? 0), {
        id: isLitValue ? 'lit-value' : undefined,
        size: isLit ? 76 : size,
        weight: isLit ? 700 : 400,
        shrink: 34,
      });
      return row(
        { as: 'cell', w: others[at], main: 'end', pad: { left: 24 } },
        isLitValue ? row({ look: { name: 'circled' } }, figure) : figure,
      );
    }),
  );
}

/** Widths of the column of names and of those of values: as far apart as their right edges. */
function widthsOf(edges: readonly number[]): readonly number[] {
  const pitches = edges.map(
    (edge, index) => edge - (edges[index - 1] ?? edge - Math.min(420, (edges[1] ?? Infinity) - edge)),
  );
  return [(edges[0] ?? RIGHT) - LEFT - (pitches[0] ?? 0), ...pitches];
}

/** Hairlines between rows, none beside the band. */
function rulesOf(heights: readonly number[], lit: number | undefined): Mark[] {
  return heights.slice(0, -1).flatMap((_, index): Mark[] => {
    if (index === lit || index + 1 === lit) return [];
    const y = RULE + sum(heights.slice(0, index + 1));
    return [{ mark: 'line', d: `M${LEFT} ${y}H${RIGHT}`, tone: 'hairline', weight: 2 }];
  });
}

/** The band of the row that matters, its threads, and a capsule around the value that matters. */
function litMarks({ side, column: at, step }: NonNullable<Table['lit']>, find: Find): Mark[] {
  const { y, h } = find('lit-row');
  const own = side === 'left' || side === 'right' ? side : undefined;
  const weight = 11;
  const threadAt = (high: number, from: 'left' | 'right'): Mark[] => {
    const end = from === 'left' ? RIGHT : LEFT;
    return [
      { mark: 'thread', side: from, weight, d: `M${from === 'left' ? 0 : SLIDE_WIDTH} ${high}H${end}` },
      endMark(from, [end, high], weight),
    ];
  };
  const threads = side === 'none' ? [] : [...threadAt(y, own ?? 'left'), ...threadAt(y + h, own ?? 'right')];
  const band: Mark = {
    mark: 'area',
    side: own,
    tone: own ? 'side-tint' : 'joint-tint',
    d: `M0 ${y}H${SLIDE_WIDTH}V${y + h}H0z`,
  };
  return [band, ...threads, ...(at === undefined ? [] : capsule(find))].map((mark) => ({ ...mark, step }));
}

function capsule(find: Find): Mark[] {
  const { x, y, w, h } = find('lit-value');
  const [wide, high] = [Math.max(240, w + 80), 104];
  const [left, top, r] = [x + w / 2 - wide / 2, y + h / 2 - high / 2, high / 2];
  const d = `M${left + r} ${top}h${wide - high}a${r} ${r} 0 0 1 0 ${high}h${high - wide}a${r} ${r} 0 0 1 0 ${-high}z`;
  return [
    { mark: 'area', d, tone: 'paper' },
    { mark: 'line', d, tone: 'ink', weight: 6 },
  ];
}

/** A value as it is shown; a dash where there is none. */
function formatted(value: Row['values'][number], decimals: number): Text {
  if (value === null) return inEach(() => '—');
  return typeof value === 'number' ? numberText(value, decimals) : value;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
