/** Hatches for greyscale, as style sheets know them: `--on-dark` and `--on-light`. */

/** Wide and high enough for whatever is hatched, in pixels. */
const REACH = 800;

/**
 * The rule that names them. Stripes are the lines of one path: a gradient that repeats is kept as pixels in a PDF,
 * and dashes of a broad line as outlines, at four times the bytes.
 */
export function hatchSheet(): string {
  return `:root{--on-dark:${hatch('#5c5c5c', 2.5, 18)};--on-light:${hatch('#c4c4c4', 1.4, 18)}}`;
}

/** Lines that rise to the right, `step` pixels apart. */
function hatch(colour: string, width: number, step: number): string {
  const lines = Array.from({ length: Math.floor(REACH / step) }, (_, index) => (index + 1) * step);
  const path = lines.map((at) => `M0 ${at} ${at} 0`).join('');
  const image = `<svg xmlns='http://www.w3.org/2000/svg' width='${REACH}' height='${REACH}'><path d='${path}' stroke='${colour}' stroke-width='${width}'/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(image)}")`;
}
