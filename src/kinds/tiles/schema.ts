import { z } from 'zod';
import { slideLink } from '../parts.ts';

/** Tiles between the two sides, one a topic. */
export const tiles = z.strictObject({
  kind: z.literal('tiles'),
  /** In reading order, row by row; 2 to 8. */
  tiles: z.array(slideLink).min(2).max(8),
});
