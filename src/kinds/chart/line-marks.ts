/** How each line of a chart is drawn: told from the others by its side, its pattern, and the shape at its end. */
import type { Mark } from '../../board/types.ts';
import type { Point } from '../common.ts';
import type { Series } from './figures.ts';

/** Whose line it is, or by what it is told from others that are nobody's. */
export interface Style {
  /** What is drawn first lies under the others. */
  readonly rank: number;
  readonly side?: 'left' | 'right' | undefined;
  readonly dash?: 'dashed' | 'dotted' | undefined;
  readonly shape: 'disc' | 'diamond' | 'triangle' | 'square';
}

/** The style of each series: the sides have their own, the others take turns. */
export function plainStyles(all: readonly Series[]): readonly Style[] {
  const others: readonly Style[] = [
    { rank: 2, dash: 'dashed', shape: 'triangle' },
    { rank: 3, dash: 'dotted', shape: 'square' },
    { rank: 4, shape: 'square' },
    { rank: 5, shape: 'triangle' },
  ];
  let used = 0;
  return all.map(({ side }): Style => {
    if (side) return { rank: side === 'left' ? 0 : 1, side, shape: side === 'left' ? 'disc' : 'diamond' };
    used += 1;
    return others[used - 1] ?? { rank: 6, shape: 'square' };
  });
}

/** A line and the shape at its end; the lit one parts the others. */
export function lineMarks({
  d,
  points,
  style: { side, dash, shape },
  isLit,
  step,
}: {
  readonly d: string;
  readonly points: readonly Point[];
  readonly style: Style;
  readonly isLit: boolean;
  readonly step: number;
}): Mark[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const weight = isLit ? 16 : side ? 13 : 6;
  const tone = side ? 'side' : isLit ? 'ink' : 'rule';
  const marks: Mark[] = [];
  if (isLit) marks.push({ mark: 'line', d, tone: 'paper', weight: 32, step });
  if (side) marks.push({ mark: 'thread', side, d, weight, step });
  else marks.push({ mark: 'line', d, tone, weight, step, ...(isLit ? {} : { dash }) });
  // The light line along the middle of the right side's is there with colours, too.
  if (side === 'right') marks.push({ mark: 'line', d, tone: 'paper', weight: 3, step });
  if (isLit) marks.push({ mark: 'dot', side, x: first[0], y: first[1], r: 14, tone, step });
  return [...marks, ...endMarks(last, { side, isLit, tone, step, shape: side || !isLit ? shape : 'disc' })];
}

function endMarks(
  [x, y]: Point,
  {
    side,
    isLit,
    tone,
    step,
    shape,
  }: Pick<Style, 'side' | 'shape'> & {
    readonly isLit: boolean;
    readonly tone: 'side' | 'ink' | 'rule';
    readonly step: number;
  },
): Mark[] {
  switch (shape) {
    case 'disc':
      return [{ mark: 'dot', side, x, y, r: isLit ? 22 : 17, tone, step }];
    case 'diamond': {
      const d = `M${x} ${y - 20}l20 20l-20 20l-20 -20z`;
      return [
        { mark: 'area', d, tone: 'paper', step },
        { mark: 'line', side, d, tone, weight: 8, step },
      ];
    }
    case 'triangle':
      return [{ mark: 'area', d: `M${x} ${y - 14}l14 26h-28z`, tone, step }];
    case 'square':
      return [{ mark: 'area', d: `M${x - 11} ${y - 11}h22v22h-22z`, tone, step }];
  }
}
