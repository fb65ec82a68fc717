/** Crops a picture to a shape around its focus. */

interface Crop {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The largest part of a picture that has a shape, its focus as near to the middle as can be. */
export function cropAround(
  { width, height }: { readonly width: number; readonly height: number },
  shape: number,
  [focusX, focusY]: readonly [x: number, y: number],
): Crop {
  const w = Math.min(width, height * shape);
  const h = Math.min(height, width / shape);
  const within = (middle: number, size: number, whole: number): number =>
    Math.max(0, Math.min(whole - size, middle - size / 2));
  return { x: within(focusX * width, w, width), y: within(focusY * height, h, height), w, h };
}
