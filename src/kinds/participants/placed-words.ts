/** A line of a diagram as words of a board, at the place that its layout gave it. */
import { words } from '../../board/parts.ts';
import type { Words } from '../../board/types.ts';
import { inEach } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';

/** A line by its middle, at its start, centre or end. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Diagrams set the baseline a little higher than lines of a board have it, in sizes. */
export const HIGHER = 0.076;
/** Letters are not to be broken for want of a pixel. */
const ROOM = 1.03;
const LEADING = 1.25;

/** Words of one line that stand where the layout of a diagram has them. */
export function placedWords(
  { text, x, y, size }: PlacedLine,
  options: Pick<Words, 'weight' | 'tone' | 'align' | 'side' | 'step'>,
  measure: MeasureText,
): Words {
  const w = measure(text, options.weight) * size * ROOM + 4;
  const before = options.align === 'center' ? w / 2 : options.align === 'end' ? w : 0;
  return words(
    'label',
    inEach(() => text),
    {
      ...options,
      at: [x - before, y - (LEADING / 2 + HIGHER) * size],
      w,
      size,
      leading: LEADING,
    },
  );
}
