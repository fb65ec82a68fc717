/** Lengths of the slide in the units of OOXML. */

/** English metric units: the slide is 13⅓ inches wide. */
export function emu(pixels: number): number {
  return Math.round(pixels * 6350);
}

/** Hundredths of a point: a pixel of the slide is half a point. */
export function hundredths(pixels: number): number {
  return Math.round(pixels * 50);
}

/** The size of a slide. */
export const SLIDE = { w: emu(1920), h: emu(1080) } as const;
