/** Where marks, cuffs and the bar stand from left to right, and how large names can be so that strands keep their room. */
import type { Side } from '../delegations.ts';
import type { MeasureText } from '../../text/measure.ts';
import { columnWidth, type SideLabels } from './labels.ts';
import { frame, free, name } from './sizes.ts';

/** The columns of a diagram. */
export interface Columns {
  readonly mark: Readonly<Record<Side, number>>;
  /** Middles of the cuffs. */
  readonly cuff: Readonly<Record<Side, number>>;
  readonly bar: number;
  /** Sizes of the names. */
  readonly size: Readonly<Record<Side, number>>;
  /** What is left for the strands: less than `free.least` when names are too wide. */
  readonly free: number;
}

type BySide<T> = Readonly<Record<Side, T>>;

/** Takes the largest names that leave the strands the room that they want; the wider side gives way first. */
export function placeColumns(
  labels: BySide<SideLabels>,
  cuffs: BySide<number>,
  measure: MeasureText,
): Columns {
  const size = { left: labels.left.largest, right: labels.right.largest };
  const widths = (): Record<Side, number> => ({
    left: columnWidth(labels.left, size.left, measure),
    right: columnWidth(labels.right, size.right, measure),
  });
  let width = widths();
  while (freeRoom(width, cuffs) < free.wanted && Math.max(size.left, size.right) > name.least) {
    const wider: Side = width.left >= width.right ? 'left' : 'right';
    const side = size[wider] > name.least ? wider : otherSide(wider);
    size[side] = Math.max(name.least, size[side] - 2);
    width = widths();
  }
  const beside = name.fromMark + name.slack;
  const mark = { left: frame.left + width.left + beside, right: frame.right - width.right - beside };
  const room = freeRoom(width, cuffs);
  const left = mark.left + room * free.fanLeft;
  const bar = left + cuffs.left + room * free.gap;
  return {
    mark,
    cuff: { left: left + cuffs.left / 2, right: bar + room * free.gap + cuffs.right / 2 },
    bar,
    size,
    free: room,
  };
}

function freeRoom(width: BySide<number>, cuffs: BySide<number>): number {
  const names = width.left + width.right + 2 * (name.fromMark + name.slack);
  return frame.right - frame.left - names - cuffs.left - cuffs.right;
}

function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}
