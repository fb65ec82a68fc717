/** Lines aslant over a bar, by which the right side's are told where there is no colour. */
import { round } from '../../board/shape.ts';
import type { Box } from '../../board/types.ts';

/** Between two lines along the bar. */
const PITCH = 18 * Math.SQRT2;

/** The lines, cut off at the edges of the bar. */
export function hatch({ x, y, w, h }: Box): string {
  const count = Math.floor((w + h) / PITCH);
  return Array.from({ length: count }, (_, index) => {
    // Where the line would meet the lower edge, counted from the bar's beginning.
    const at = (index + 0.6) * PITCH;
    const [from, to] = [Math.min(at, w), Math.max(0, at - h)];
    return from > to
      ? `M${round(x + to)} ${round(y + at - to)}L${round(x + from)} ${round(y + at - from)}`
      : '';
  }).join('');
}
