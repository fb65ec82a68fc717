/** The participants diagram in one language, as numbers and paths: the same for the same data, names and measure. */
import type { Delegations, Side } from '../delegations.ts';
import type { Language } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import { placeColumns } from './columns.ts';
import { labelCuff, type CuffLabel } from './cuffs.ts';
import { labelSide, type SideLabels } from './labels.ts';
import { placeSide, roomAbove, strandSizes, thickness, type Bundle, type PlacedSide } from './side.ts';
import { bar, cuff, frame, heading, row, strand } from './sizes.ts';
import { curveAt } from './strands.ts';

/** One side of the diagram. */
export interface SideLayout {
  readonly side: Side;
  readonly count: number;
  /** Size of the names. */
  readonly size: number;
  /** Height of a row that belongs to it alone. */
  readonly rowHeight: number;
  /** Middle of the side's name, over its number, its size and its width. */
  readonly heading: { readonly x: number; readonly y: number; readonly size: number; readonly width: number };
  readonly bundles: readonly Bundle[];
}

/** The whole diagram in one language. */
export interface DiagramLayout {
  readonly language: Language;
  readonly bar: { readonly x: number; readonly y: number; readonly height: number };
  /** The meeting's name over the bar, by its middle. */
  readonly label: { readonly x: number; readonly y: number; readonly size: number };
  readonly sides: Readonly<Record<Side, SideLayout>>;
  /** What names and cuffs leave to the strands, in pixels. */
  readonly free: number;
}

type BySide<T> = Readonly<Record<Side, T>>;

/** The layout of some delegations in a language. */
export function layoutDiagram(
  delegations: Delegations,
  language: Language,
  measure: MeasureText,
): DiagramLayout {
  const labels = bySide((side) => labelSide(delegations, side, language));
  const cuffs = bySide((side) => labelCuffs(labels[side], language, measure));
  const columns = placeColumns(labels, { left: cuffs.left.width, right: cuffs.right.width }, measure);
  const ofBody = widthOfBody(labels);
  const sizes = bySide((side) => strandSizes(labels[side], ofBody));
  const above = bySide((side) => roomAbove(labels[side], cuffs[side].labels, sizes[side]));
  const headingY = heading.y + heading.down * Math.min(above.left, above.right);
  const placed = bySide((side) => placeSide(labels[side], cuffs[side], columns, sizes[side], headingY));
  const height = Math.max(bar.least, ...[sizes.left, sizes.right].map((own) => thickness(own) + bar.ends));
  return {
    language,
    bar: { x: columns.bar, y: frame.middle, height },
    label: placeLabel(measure(delegations.meeting[language], 700), columns.bar, placed, height),
    sides: bySide((side) => ({
      side,
      count: labels[side].count,
      size: columns.size[side],
      rowHeight: Math.min(row.hit, labels[side].spacing.pitch),
      heading: {
        x: columns.cuff[side],
        y: headingY,
        ...headingSize(measure(delegations.sides[side].name[language], 700), cuffs[side].width),
      },
      bundles: placed[side].bundles,
    })),
    free: columns.free,
  };
}

function bySide<T>(make: (side: Side) => T): BySide<T> {
  return { left: make('left'), right: make('right') };
}

function labelCuffs(
  { groups, isByKind }: SideLabels,
  language: Language,
  measure: MeasureText,
): { labels: CuffLabel[]; width: number } {
  const labels =
    isByKind || groups.length < 2
      ? []
      : groups.map(({ kind, bodies }) => labelCuff(kind.label[language], bodies.length, measure));
  return { labels, width: Math.max(cuff.width.least, ...labels.map(({ width }) => width)) };
}

/** Width a body of the strands of kinds: the same on both sides, so that they can be compared. */
function widthOfBody({ left, right }: BySide<SideLabels>): number {
  const limits = [left, right]
    .filter(({ isByKind }) => isByKind)
    .flatMap(({ groups, spacing }) =>
      groups.map(
        ({ bodies }) => Math.min(strand.ofKind.most, spacing.pitch - strand.ofKind.apart) / bodies.length,
      ),
    );
  return Math.min(strand.ofKind.each, ...limits);
}

function headingSize(em: number, cuffWidth: number): { size: number; width: number } {
  const size = Math.max(
    heading.nameLeast,
    Math.min(heading.name, Math.floor((cuffWidth + heading.beside) / em)),
  );
  return { size, width: em * size };
}

/** Over the bar, moved aside as far as the highest strands of both sides ask for. */
function placeLabel(
  em: number,
  barX: number,
  { left, right }: BySide<PlacedSide>,
  barHeight: number,
): DiagramLayout['label'] {
  const y = frame.middle - barHeight / 2 - bar.labelAbove;
  const size = bar.label;
  const half = (em * size) / 2 + bar.labelClear;
  const foot = y + size / 2;
  const least = curveAt(...left.highest, foot) + half;
  const most = curveAt(...right.highest, foot) - half;
  const x = least > most ? (least + most) / 2 : Math.min(most, Math.max(least, barX));
  return { x, y, size };
}
