/** Lines over time, each named at its end; the lit one is drawn last, over all others. */
import { curveMonotoneX, line, scaleLinear, tickStep } from 'd3';
import { column, row, words } from '../../board/parts.ts';
import type { Board, Mark, Num, Part } from '../../board/types.ts';
import {
  byLanguage,
  inEach,
  joinTexts,
  languageRecords,
  languages,
  plain,
  type Text,
} from '../../text/language.ts';
import { withPause } from '../../text/sentences.ts';
import { pictureText } from '../../text/words/picture-text.ts';
import { atMiddle, type Point } from '../common.ts';
import type { Context } from '../context.ts';
import { figureWriter, type Chart, type Series } from './figures.ts';
import { lineMarks, plainStyles, type Style } from './line-marks.ts';
import { spread } from './spread.ts';

/** The plot; where the names of lines begin, and the end of their figures. */
const PLOT = { left: 230, right: 1400, top: 300, bottom: 920 } as const;
const [AXIS, NAMES, END] = [190, 1446, 1824] as const;

/** A line at its place. */
interface Drawn {
  readonly series: Series;
  readonly style: Style;
  readonly isLit: boolean;
  readonly step: number;
  readonly points: readonly Point[];
  /** Where its name stands. */
  readonly label: number;
}

/** A chart of lines. */
export function linesBoard(picture: Chart, context: Context): Board {
  const { categories, event, lit, from = 0, series } = picture;
  const most = Math.max(...series.flatMap(({ values }) => values));
  const top = from + 2 * roundUp((most - from) / 2);
  const x = scaleLinear([0, categories.length - 1], [PLOT.left, PLOT.right]);
  const y = scaleLinear([from, top], [PLOT.bottom, PLOT.top]);
  const drawn = drawLines(picture, x, y);
  const write = figureWriter(picture);
  const litLine = drawn.find(({ isLit }) => isLit);
  return {
    // Beside the lines is the room for their names, which stand below them there.
    emblem: { x: AXIS - 140, y: PLOT.top - 30, w: PLOT.right - AXIS + 180, h: PLOT.bottom - PLOT.top + 60 },
    parts: [
      ...axisParts(picture, [from, (from + top) / 2, top], y),
      ...timeParts(picture, x),
      ...(litLine ? [firstFigure(litLine, write)] : []),
      endParts(picture, drawn, context),
      dataTable(picture),
    ],
    marks: () => [
      ...[from, (from + top) / 2, top].map((value): Mark => ({
        mark: 'line',
        d: `M${PLOT.left - 20} ${y(value)}H${PLOT.right}`,
        tone: value === from ? 'rule' : 'hairline',
        weight: value === from ? 3 : 2,
      })),
      ...(event
        ? [
            {
              mark: 'line',
              d: `M${x(event.at)} ${PLOT.top}V${PLOT.bottom}`,
              tone: 'ink-2',
              weight: 5,
              dash: 'dotted',
            } as const,
          ]
        : []),
      ...drawn
        .toSorted((a, b) => Number(a.isLit) - Number(b.isLit) || b.style.rank - a.style.rank)
        .flatMap(({ points, style, isLit, step }) =>
          lineMarks({ d: courseOf(points), points, style, isLit, step }),
        ),
    ],
  };

  function courseOf(points: readonly Point[]): string {
    return (
      line<Point>(
        ([along]) => along,
        ([, high]) => high,
      ).curve(curveMonotoneX)([...points]) ?? ''
    );
  }

  function drawLines({ series: all }: Chart, across: typeof x, up: typeof y): readonly Drawn[] {
    const styles = plainStyles(all);
    const ends = all.map(({ values }) => up(values.at(-1) ?? 0));
    const heights = all.map((own, index) => (index === lit?.index ? 88 : own.side ? 64 : 54));
    const labels = spread(ends, heights, PLOT.top - 20, PLOT.bottom + 20);
    return all.map((own, index): Drawn => ({
      series: own,
      style: styles[index] ?? { rank: 0, shape: 'square' },
      isLit: index === lit?.index,
      step: index === lit?.index ? lit.step : 0,
      points: own.values.map((value, at): Point => [across(at), up(value)]),
      label: labels[index] ?? 0,
    }));
  }
}

/** Figures at the axis; a short unit stands with the highest. All of it is in the table, too. */
function axisParts({ unit, from }: Chart, values: readonly number[], y: (value: number) => number): Part[] {
  const write = figureWriter({ series: [{ values: [...values] }], from } as Chart);
  return values.map((value, index) => {
    const isTop = index === values.length - 1;
    const text = inEach((language) => {
      const sign = isTop && /^[^\p{L}]$/u.test(unit[language]) ? unit[language] : '';
      return `${write(value)[language]}${sign}`;
    });
    return atMiddle(
      { x: 96, y: y(value), w: AXIS - 96, cross: 'end' },
      words('caption', text, { shrink: 24, isSilent: true }),
    );
  });
}

/** The first time, that of the event, and the last; what happened stands beside its line. */
function timeParts({ categories, event }: Chart, x: (at: number) => number): Part[] {
  const last = categories.length - 1;
  const named = [...new Set([0, ...(event ? [event.at] : []), last])];
  const times = named.flatMap((at): Part[] => {
    const text = categories[at];
    return text
      ? [
          atMiddle(
            { x: x(at) - 130, y: 962, w: 260, cross: 'center' },
            words('caption', text, { size: 32, shrink: 28, weight: 500, isSilent: true }),
          ),
        ]
      : [];
  });
  if (!event) return times;
  const time = categories[event.at];
  const side = x(event.at) > 1000 ? 'end' : 'start';
  const w = side === 'start' ? PLOT.right - x(event.at) - 20 : x(event.at) - PLOT.left - 20;
  return [
    ...times,
    atMiddle(
      { x: side === 'start' ? x(event.at) + 20 : PLOT.left, y: 882, w, cross: side },
      words('note', event.name, { size: 34, shrink: 28, weight: 500, isSilent: true }),
    ),
    words('note', time ? joinTexts(time, event.name) : event.name, { isForReading: true }),
  ];
}

function firstFigure({ series, points: [first], step }: Drawn, write: (value: number) => Text): Part {
  const [x, y] = first ?? [0, 0];
  return column(
    { side: series.side, step },
    atMiddle(
      { x: x - 100, y: y - 48, w: 200, cross: 'center' },
      words('figure', write(series.values[0] ?? 0), {
        size: 48,
        weight: 700,
        tone: series.side ? 'side-text' : 'ink',
        isSilent: true,
      }),
    ),
  );
}

/** The name of each line and its last figure, at its end; all figures begin at the same place. */
function endParts(picture: Chart, drawn: readonly Drawn[], context: Context): Part {
  const write = figureWriter(picture);
  const typed = drawn.map((own) => ({
    own,
    type: endType(own),
    figure: write(own.series.values.at(-1) ?? 0),
  }));
  const widths = byLanguage((language) => {
    const index = languageRecords[language].script === 'han' ? 0 : 1;
    const widthOf = (text: Text, size: number, weight: 400 | 500 | 700) =>
      context.measure(plain(text[language]), weight, language) * size * 1.015;
    const figures = Math.max(...typed.map(({ figure, type }) => widthOf(figure, type.figure, type.weight)));
    const names = typed.map(({ own, type }) =>
      widthOf(own.series.name ?? picture.measured, type.name[index], type.weight),
    );
    return Math.min(Math.max(150, ...names), END - NAMES - figures - 20);
  });
  const widthIn = (script: 'han' | 'latin'): number =>
    Math.max(
      ...languages.flatMap((language) =>
        languageRecords[language].script === script ? [widths[language]] : [],
      ),
    );
  const w: Num = [widthIn('han'), widthIn('latin')];
  return column(
    { as: 'list' },
    typed.map(({ own: { series, label, step, style }, type, figure }) =>
      row(
        { as: 'item', side: series.side, step, look: { name: 'key', dash: style.dash } },
        row(
          { at: [NAMES, label - 60], h: 120, gap: 20 },
          words('label', series.name ?? picture.measured, {
            size: type.name,
            shrink: 34,
            weight: type.weight,
            tone: type.tone,
            w,
            align: 'start',
          }),
          words('figure', figure, { size: type.figure, weight: type.weight, tone: type.tone }),
        ),
      ),
    ),
  );
}

function endType({ isLit, series: { side } }: Drawn) {
  const tone = side ? 'side-text' : isLit ? 'ink' : 'ink-2';
  if (isLit) return { name: [46, 46], figure: 76, weight: 700, tone } as const;
  return side
    ? ({ name: [42, 42], figure: 52, weight: 700, tone } as const)
    : ({ name: [38, 38], figure: 42, weight: 400, tone } as const);
}

/** All figures, for those who listen. */
function dataTable(picture: Chart): Part {
  const { categories, series, measured, unit } = picture;
  const write = figureWriter(picture);
  const said = (text: Text) => words('caption', text, { isForReading: true });
  const heads = series.map(({ name = measured }) => withPause(name, unit));
  return column(
    { as: 'data' },
    column(
      { as: 'head' },
      row(
        { as: 'row' },
        [pictureText.time, ...heads].map((head) => column({ as: 'column-head' }, said(head))),
      ),
    ),
    column(
      { as: 'body' },
      categories.map((category, index) =>
        row(
          { as: 'row' },
          column({ as: 'row-head' }, said(category)),
          series.map(({ values }) => column({ as: 'cell' }, said(write(values[index] ?? 0)))),
        ),
      ),
    ),
  );
}

/** The next round number: the step of an axis that reaches over a value. */
function roundUp(value: number): number {
  const step = tickStep(0, Math.max(value, Number.MIN_VALUE), 4);
  return Number((Math.ceil(value / step) * step).toPrecision(12));
}
