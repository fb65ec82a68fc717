/** The steps of a slide, read off the parts of its picture. */
import type { Picture } from './schemas.ts';

/** How many steps a picture has after its start. */
export function countSteps(picture: Picture): number {
  if (picture.kind === 'participants') return Math.max(0, picture.to - picture.from);
  return Math.max(0, ...stepsIn(picture));
}

/** The steps below the last one at which nothing appears. */
export function missingSteps(picture: Picture): number[] {
  if (picture.kind === 'participants') return [];
  const used = new Set(stepsIn(picture));
  return Array.from({ length: countSteps(picture) }, (_, index) => index + 1).filter(
    (step) => !used.has(step),
  );
}

function stepsIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'step' && typeof inner === 'number' ? [inner] : stepsIn(inner),
  );
}
