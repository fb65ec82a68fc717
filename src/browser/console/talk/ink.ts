/** Pen strokes over the slides, in the slide's own 1920 × 1080 units, so that they scale with it. */
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../../../media/screen.ts';

/** A point on a slide. */
export type Point = readonly [x: number, y: number];

/** The points of a stroke, in order. */
export type Stroke = readonly Point[];

/** The strokes by slide. */
export type Ink = Readonly<Record<string, readonly Stroke[]>>;

/** A slide takes no more than this, so that a stuck finger cannot fill the memory. */
export const maxPoints = 20_000;

/** Points closer than this to the last one add nothing to see. */
const NEAR = 3;

/** The strokes with a point added to the last one. */
export function extend(strokes: readonly Stroke[], point: Point): readonly Stroke[] {
  const last = strokes.at(-1) ?? [];
  const end = last.at(-1);
  if (end && Math.hypot(end[0] - point[0], end[1] - point[1]) < NEAR) return strokes;
  if (strokes.reduce((count, stroke) => count + stroke.length, 0) >= maxPoints) return strokes;
  return [...strokes.slice(0, -1), [...last, point]];
}

/** A point on a slide, from where it is in a box that shows the whole slide. Kept within the slide. */
export function toSlide(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): Point {
  const part = (at: number, from: number, size: number): number =>
    Math.min(1, Math.max(0, (at - from) / Math.max(1, size)));
  return [
    Math.round(part(clientX, box.left, box.width) * SLIDE_WIDTH),
    Math.round(part(clientY, box.top, box.height) * SLIDE_HEIGHT),
  ];
}

/** A stroke as the `d` of an SVG path: smooth through the middles, and a dot for a single point. */
export function pathOf(stroke: Stroke): string {
  const [first, ...rest] = stroke;
  if (!first) return '';
  if (rest.length === 0) return `M${first.join(' ')}h0.1`;
  const curves = rest.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = rest[index + 1] ?? [x, y];
    return `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  });
  return `M${first.join(' ')}${curves.join('')}L${(rest.at(-1) ?? first).join(' ')}`;
}
