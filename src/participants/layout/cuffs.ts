/** The cuffs of one side: each as near as it can be to the middle of its rows, below the heading and clear of the others. */
import type { MeasureText } from '../../text/measure.ts';
import { cuff, frame } from './sizes.ts';

/** The label of a cuff, on one line or two; the last line ends in the count. */
export interface CuffLabel {
  readonly lines: readonly string[];
  /** That its box needs, in pixels. */
  readonly width: number;
}

/** Sets a label and its count on one line, or on the two that part it best. */
export function labelCuff(label: string, count: number, measure: MeasureText): CuffLabel {
  const { size, sides, twoLines, width: limits } = cuff;
  const tail = ` ${count}`;
  const whole = measure(label + tail, 700) * size;
  const oneLine = { lines: [label], width: measure(label + tail, 500) * size + 2 * sides };
  if (whole + 2 * sides <= limits.most) return oneLine;
  const widest = ([first, second]: readonly [string, string]): number =>
    Math.max(measure(first, 500), measure(second + tail, 500)) * size;
  const [best] = breaksOf(label).toSorted((one, other) => widest(one) - widest(other));
  return best ? { lines: best, width: widest(best) + 2 * twoLines.sides } : oneLine;
}

/** Where a label may be parted: at its spaces, or between Han characters; a word alone from its count. */
function breaksOf(label: string): ReadonlyArray<readonly [string, string]> {
  const breaks = [...label.matchAll(/ |(?<=\p{Script=Han})(?=\p{Script=Han})/gu)];
  if (breaks.length === 0) return [[label, '']];
  return breaks.map(({ index, 0: at }) => [label.slice(0, index), label.slice(index + at.length)]);
}

/** Height of a cuff around strands that take up so much, with so many lines of text. */
export function cuffHeight(strands: number, lines: number): number {
  return Math.max(cuff.height, strands + cuff.padding) + (lines > 1 ? cuff.twoLines.higher : 0);
}

/** The middles of cuffs below a top, given where each would like to stand. */
export function placeCuffs(wanted: readonly number[], heights: readonly number[], top: number): number[] {
  const half = (index: number): number => (heights[index] ?? 0) / 2;
  const down: number[] = [];
  for (const [index, y] of wanted.entries()) {
    const above = down.at(-1);
    const least = above === undefined ? top : above + half(index - 1) + cuff.apart;
    down.push(Math.max(y, least + half(index)));
  }
  const placed: number[] = [];
  for (let index = down.length - 1; index >= 0; index -= 1) {
    const below = placed[0];
    const most = below === undefined ? frame.bottom : below - half(index + 1) - cuff.apart;
    placed.unshift(Math.min(down[index] ?? 0, most - half(index)));
  }
  return placed;
}
