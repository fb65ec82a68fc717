import type { Path, Segment } from '../scene/path.ts';
import { attributes, type Xml } from '../xml.ts';

/** Units of a path's own measure in a pixel of the slide. */
const FINE = 100;

/** A path in its box, as attributes. */
export function writePath({ segments, box }: Path): Xml {
  const unit = (pixels: number): number => Math.round(pixels * FINE);
  const write = ([command, ...points]: Segment): string =>
    `${command}${points.map(([x, y]) => `${unit(x - box.x)} ${unit(y - box.y)}`).join(' ')}`;
  return attributes({
    'svg:viewBox': `0 0 ${Math.max(1, unit(box.w))} ${Math.max(1, unit(box.h))}`,
    'svg:d': segments.map(write).join(''),
  });
}
