/** Numbers and letters as drawings write them. */
import { attributes } from '../markup/html.ts';

/** Letters are filled, where all else is lines: also without a sheet. */
export const lettering = attributes({ fill: 'currentColor', stroke: 'none' });

/** The baseline of a text whose middle is at a height. */
export function baseline(middle: number, size: number): number {
  return round(middle + 0.36 * size);
}

/** To a tenth: nobody sees less, and the page stays small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
