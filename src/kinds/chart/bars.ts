/** Bars and pairs of bars: their names before the base line, their figures behind them. */
import { scaleLinear, type ScaleLinear } from 'd3';
import { groundLook } from '../../board/looks.ts';
import { column, room, row, words } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Board, Find, Mark, Part } from '../../board/types.ts';
import { languages, plain, type Text } from '../../text/language.ts';
import { phraseOf, withPause } from '../../text/sentences.ts';
import { pictureText } from '../../text/words/picture-text.ts';
import { atMiddle } from '../common.ts';
import type { Context } from '../context.ts';
import { figureWriter, type Chart, type Series } from './figures.ts';
import { hatch } from './hatch.ts';

type Write = ReturnType<typeof figureWriter>;
type Length = ScaleLinear<number, number>;

/** Where names begin, the base line, and how far bars reach at most; the end of the slide. */
const [NAMES, BASE, LONGEST, END] = [96, 470, 1620, 1824] as const;
/** The most room that words behind a figure have, and what a large figure takes with the space around it. */
const [BEHIND, FIGURE] = [360, 190] as const;
/** Where bars begin, how high all of them are at most, how high a row is at most, and which part of it a bar. */
const ROWS = {
  bars: { top: 316, high: 672, pitch: 110, share: 0.64 },
  pairs: { top: 322, high: 672, pitch: 168, share: 0.38 },
} as const;
/** Between the two bars of a pair; half the width of the base line. */
const [BETWEEN, HALF] = [6, 3] as const;

/** A bar at its place. */
interface Bar {
  readonly series: Series;
  readonly value: number;
  readonly y: number;
  readonly h: number;
  readonly end: number;
}

/** A chart of bars. */
export function barsBoard(picture: Chart, context: Context): Board {
  const { categories, series, lit, reference } = picture;
  const write = figureWriter(picture);
  const form = picture.form === 'pairs' ? 'pairs' : 'bars';
  const { top, high, pitch: highest, share } = ROWS[form];
  const pitch = Math.min(highest, high / categories.length);
  const all = [...series.flatMap(({ values }) => values), reference?.value ?? 0];
  const most = Math.max(...all, Number.MIN_VALUE);
  const length = scaleLinear([0, most], [BASE, longestOf(picture, most, context)]);
  const barsOf = (index: number): Bar[] => {
    const h = share * pitch;
    const whole = series.length * h + (series.length - 1) * BETWEEN;
    const first = top + index * pitch + (pitch - whole) / 2;
    return series.map((own, place): Bar => {
      const value = own.values[index] ?? 0;
      return {
        series: own,
        value,
        y: first + place * (h + BETWEEN),
        h,
        end: Math.max(length(value), BASE + HALF),
      };
    });
  };
  const bottom = top + categories.length * pitch;
  return {
    parts: [
      ...headParts(picture, length, write),
      column(
        { as: 'table' },
        column({ as: 'head' }, headRow(picture)),
        column(
          { as: 'body' },
          categories.map((_, index) =>
            rowOf(
              picture,
              index,
              barsOf(index),
              write,
              index === 0 ? referencePart(picture, length) : undefined,
            ),
          ),
        ),
      ),
    ],
    marks: (find) => [
      ...categories.flatMap((_, index) => barsOf(index).flatMap((bar) => barMarks(bar, picture, index))),
      ...(reference ? referenceMarks(length(reference.value), bottom) : []),
      { mark: 'line', d: `M${BASE} ${top - 4}V${bottom + 3}`, tone: 'ink', weight: 2 * HALF },
      ...(lit ? litThread(lit, barsOf(lit.index), find) : []),
    ],
  };
}

/** How far the longest bar may reach, so that there is room behind those that have words there besides their figure. */
function longestOf({ series, lit, unit }: Chart, most: number, { measure }: Context): number {
  const roomBefore = (texts: readonly Text[], size: number, weight: 400 | 700): number => {
    const widths = texts.flatMap((text) =>
      languages.map((language) => measure(plain(text[language]), weight, language) * size * 1.02),
    );
    return END - BASE - FIGURE - Math.min(BEHIND, Math.max(0, ...widths));
  };
  const [value, own] =
    series.length > 1
      ? [
          Math.max(...series.map(({ values }) => values[0] ?? 0)),
          roomBefore(
            series.map(({ name = unit }) => name),
            44,
            700,
          ),
        ]
      : [lit ? (series[0]?.values[lit.index] ?? 0) : 0, roomBefore([unit], 38, 400)];
  return Math.min(LONGEST, BASE + own * (most / Math.max(value, Number.MIN_VALUE)));
}

/** What is measured, and the name of what it is compared with. */
function headParts({ measured, unit, reference }: Chart, length: Length, write: Write): Part[] {
  const what = (w: number) =>
    atMiddle(
      { x: NAMES, y: 284, w },
      words('note', withPause(measured, unit), { size: 34, shrink: 30, from: [measured, unit] }),
    );
  if (!reference) return [what(1728)];
  const [x, half] = [length(reference.value), 170];
  return [
    what(x - half - NAMES - 20),
    atMiddle(
      { x: Math.min(x - half, 1824 - 2 * half), y: 284, w: 2 * half, cross: 'center' },
      words('note', phraseOf(reference.name, write(reference.value)), {
        size: 34,
        shrink: 28,
        weight: 500,
        from: reference.name,
      }),
    ),
  ];
}

/** The heads of the columns, for those who listen. */
function headRow({ series, measured, unit }: Chart): Part {
  const heads = series.map(({ name }) => (series.length > 1 && name ? name : withPause(measured, unit)));
  return row(
    { as: 'row' },
    [pictureText.category, ...heads].map((head) =>
      column({ as: 'column-head' }, words('caption', head, { isForReading: true })),
    ),
  );
}

function rowOf(
  picture: Chart,
  index: number,
  bars: readonly Bar[],
  write: Write,
  reference: Part | undefined,
): Part {
  const { categories, lit, unit } = picture;
  const name = categories[index] ?? unit;
  const isLit = index === lit?.index;
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return row({ as: 'row' });
  const isPair = bars.length > 1;
  const side = isLit && lit.side !== 'none' ? lit.side : undefined;
  const named = words('label', name, {
    size: isPair ? [46, 42] : [42, 38],
    shrink: 32,
    weight: isLit ? 700 : isPair ? 500 : 400,
    tone: side ? 'side-text' : 'ink',
    level: 'row-head',
    marks: true,
  });
  return row(
    { as: isLit ? 'lit-row' : 'row', side, step: isLit ? lit.step : 0 },
    atMiddle({ x: NAMES, y: (first.y + last.y + last.h) / 2, w: BASE - NAMES - 24 }, named),
    bars.map((bar) => cellOf(bar, { picture, index, write, reference })),
  );
}

/** A figure behind its bar, on ground of its own where a line may pass it; in the first pair with the name of its side. */
function cellOf(
  { series, value, y, h, end }: Bar,
  {
    picture: { series: all, lit, unit },
    index,
    write,
    reference,
  }: { picture: Chart; index: number; write: Write; reference: Part | undefined },
): Part {
  const isPair = all.length > 1;
  const isLit = index === lit?.index;
  const isFirst = isPair && index === 0;
  const tone = isPair || (isLit && lit.side !== 'none') ? 'side-text' : 'ink';
  const size = isLit || isFirst ? 60 : isPair ? 52 : 44;
  return row(
    { as: 'cell', side: series.side },
    room({ at: [BASE, y], w: end - BASE, h, look: { name: 'bar' } }),
    reference,
    row(
      { at: [end + 12, y + h / 2 - 40], h: 80 },
      row(
        {
          id: isLit ? 'lit-value' : undefined,
          look: isPair ? undefined : groundLook,
          pad: { inline: 8 },
          cross: 'end',
          gap: isLit ? 12 : 28,
        },
        words('figure', write(value), { size, weight: isLit || isFirst ? 700 : 500, tone }),
        isLit && words('label', unit, { size: 38, weight: 400, tone, maxW: BEHIND, leading: 1.5 }),
        isFirst &&
          series.name &&
          words('label', series.name, {
            size: [44, 40],
            shrink: 34,
            weight: 700,
            tone,
            leading: 1.4,
            isSilent: true,
            maxW: BEHIND,
          }),
      ),
    ),
  );
}

function barMarks({ series, y, h, end }: Bar, { series: all, lit }: Chart, index: number): Mark[] {
  const isLit = index === lit?.index;
  const side = all.length > 1 ? series.side : isLit && lit.side !== 'none' ? lit.side : undefined;
  const box = { x: BASE + HALF, y, w: end - BASE - HALF, h };
  const step = isLit ? lit.step : 0;
  const d = `M${box.x} ${y}H${end}V${y + h}H${box.x}z`;
  if (!side && !isLit) {
    return [
      { mark: 'area', d, tone: 'unlit', step },
      { mark: 'line', d, tone: 'rule', weight: 3, step },
    ];
  }
  return [
    { mark: 'area', d, side, tone: side ? 'side' : 'ink', step, grows: true },
    ...(side === 'right' ? [{ mark: 'line', d: hatch(box), tone: 'paper', weight: 4, step } as const] : []),
  ];
}

/** The same through bars that flow: as far from the base line as its figure is. */
function referencePart({ reference }: Chart, length: Length): Part | undefined {
  return reference && room({ at: [BASE, 0], w: length(reference.value) - BASE, look: { name: 'reference' } });
}

/** Dots through all bars, apart from them. */
function referenceMarks(x: number, bottom: number): Mark[] {
  const d = `M${x} 312V${bottom}`;
  return [
    { mark: 'line', d, tone: 'paper', weight: 13 },
    { mark: 'line', d, tone: 'ink-2', weight: 5, dash: 'dotted' },
  ];
}

/** From its side's edge to the name of the bar; from the right to its figure. */
function litThread({ side, step }: NonNullable<Chart['lit']>, bars: readonly Bar[], find: Find): Mark[] {
  const bar = bars[0];
  if (!bar || side === undefined || side === 'none') return [];
  const y = bar.y + bar.h / 2;
  const value = find('lit-value');
  const [from, to] = side === 'left' ? [0, 70] : [SLIDE_WIDTH, value.x + value.w + 20];
  return [
    { mark: 'thread', side, d: `M${from} ${y}H${to}`, weight: 16, step },
    { mark: 'dot', side, x: to, y, r: 8, tone: 'side', step },
  ];
}
