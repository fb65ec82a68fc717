/** The diagram of all bodies as a board: strands as threads, cuffs as labelled shapes, names as words. */
import { row, room, words } from '../../board/parts.ts';
import type { Board, Mark, Part } from '../../board/types.ts';
import { layoutDiagram, type SideLayout } from '../../participants/layout/layout.ts';
import {
  bar as barSizes,
  cuff as cuffSizes,
  heading,
  name,
  secondLine,
} from '../../participants/layout/sizes.ts';
import type { Bundle, Cuff, Row } from '../../participants/layout/side.ts';
import { markPathAt } from '../../participants/marks.ts';
import type { Side } from '../../participants/delegations.ts';
import { inEach, type Language } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import type { Context } from '../context.ts';
import { HIGHER, placedWords } from './placed-words.ts';

/** Weights of the outlines of marks and cuffs. */
const [MARK, CUFF] = [4.5, 3] as const;

/** The board of the diagram in a language, each side at its step. */
export function participantsBoard(
  steps: Readonly<Record<Side, number>>,
  language: Language,
  { delegations, measure }: Context,
): Board {
  const { sides, bar, label } = layoutDiagram(delegations, language, measure);
  const inOrder = (['left', 'right'] as const).map((side) => sides[side]);
  return {
    parts: [
      ...inOrder.flatMap((side) => [
        ...headingOf(side, delegations.sides[side.side].name[language], measure),
        ...side.bundles.flatMap((bundle) => partsOf(bundle, side, steps[side.side], measure)),
      ]),
      room({
        at: [bar.x - barSizes.width / 2, bar.y - bar.height / 2],
        w: barSizes.width,
        h: bar.height,
        look: { name: 'full', fill: 'ink', round: 'full' },
      }),
      placedWords(
        { ...label, text: delegations.meeting[language] },
        { weight: 700, tone: 'ink', align: 'center' },
        measure,
      ),
    ],
    marks: () => inOrder.flatMap((side) => marksOf(side, steps[side.side])),
  };
}

function headingOf(
  { side, heading: { x, y, size }, count }: SideLayout,
  text: string,
  measure: MeasureText,
): Part[] {
  const type = { tone: 'side-text', align: 'center', side } as const;
  return [
    placedWords({ text, x, y, size }, { ...type, weight: 700 }, measure),
    placedWords(
      { text: String(count), x, y: y + heading.toCount, size: heading.count },
      { ...type, weight: 500 },
      measure,
    ),
  ];
}

function partsOf(
  { cuff, rows, bodies }: Bundle,
  side: SideLayout,
  step: number,
  measure: MeasureText,
): Part[] {
  return [
    ...(cuff ? [cuffOf(cuff, bodies.length, side.side, step)] : []),
    ...rows.flatMap((one) => namesOf(one, side, step, measure)),
  ];
}

function cuffOf({ x, y, boxWidth, height, lines }: Cuff, count: number, side: Side, step: number): Part {
  const [w, h] = [boxWidth + CUFF, height + CUFF];
  const { size, radius, twoLines } = cuffSizes;
  return row(
    {
      at: [x - w / 2, y - h / 2],
      w,
      h,
      side,
      step,
      main: 'center',
      pad: { bottom: 2 * HIGHER * cuffSizes.size },
      look: { name: 'capsule', fill: 'side-tint', stroke: 'side', weight: CUFF, round: radius + CUFF / 2 },
    },
    words(
      'label',
      inEach(() => `${lines.join('|')} ${count}`),
      {
        size,
        leading: twoLines.line / size,
        lines: lines.length,
        breaks: 'set',
        align: 'center',
      },
    ),
  );
}

function namesOf(
  { x, y, name: text, second, count }: Row,
  { side, size }: SideLayout,
  step: number,
  measure: MeasureText,
): Part[] {
  const at = x + (side === 'left' ? -1 : 1) * name.fromMark;
  const type = { align: side === 'left' ? 'end' : 'start', step } as const;
  const shown = count === undefined ? text : `${text} ${count}`;
  const [nameY, secondY] = second === undefined ? [y, y] : [y - secondLine.above, y + secondLine.below];
  return [
    placedWords({ text: shown, x: at, y: nameY, size }, { ...type, weight: 500, tone: 'ink' }, measure),
    ...(second === undefined
      ? []
      : [
          placedWords(
            { text: second, x: at, y: secondY, size: secondLine.size },
            { ...type, weight: 400, tone: 'ink-2' },
            measure,
          ),
        ]),
  ];
}

function marksOf({ side, bundles }: SideLayout, step: number): Mark[] {
  return bundles.flatMap(({ kind, rows }) => [
    ...rows.map(({ strand, width }): Mark => ({ mark: 'thread', side, d: strand, weight: width, step })),
    ...rows.flatMap(({ x, y }): Mark[] => {
      const d = markPathAt(kind, [x, y]);
      return [
        { mark: 'area', side, d, tone: 'paper', step },
        { mark: 'line', side, d, tone: 'side', weight: MARK, step },
      ];
    }),
  ]);
}
