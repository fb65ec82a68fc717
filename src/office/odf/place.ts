import type { Box } from '../../board/types.ts';
import { attributes, type Xml } from '../xml.ts';
import { length } from './units.ts';

/** Where an object stands, as attributes. */
export function place({ x, y, w, h }: Box): Xml {
  return attributes({
    'svg:x': length(x),
    'svg:y': length(y),
    'svg:width': length(w),
    'svg:height': length(h),
  });
}
