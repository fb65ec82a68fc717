/** A length of the slide: a pixel is half a point. */
export function length(pixels: number): string {
  return `${Math.round(pixels * 500) / 1000}pt`;
}
