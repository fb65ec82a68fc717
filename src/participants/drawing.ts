/** Numbers as drawings write them. */

/** The baseline of a text whose middle is at a height. */
export function baseline(middle: number, size: number): number {
  return round(middle + 0.36 * size);
}

/** To a tenth: nobody sees less, and the page stays small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
