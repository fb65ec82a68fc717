import { z } from 'zod';
import { column, part, prospect } from '../parts.ts';

/** Pillars that carry one lintel, on a common ground. */
export const lintel = z.strictObject({
  kind: z.literal('lintel'),
  /** What the pillars carry. */
  lintel: prospect,
  /** The two, from left to right. */
  pillars: z.array(part).length(2),
  /** What all stands on. */
  ground: column,
});
