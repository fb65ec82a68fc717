import { z } from 'zod';
import { item, prospect } from '../parts.ts';

/** The way so far and on: eyes that the threads have closed, and one that is still open. */
export const openBraid = z.strictObject({
  kind: z.literal('open-braid'),
  /** What stands in each closed eye, and a smaller text under it, from left to right; 1 to 4. */
  eyes: z.array(item).min(1).max(4),
  /** What both sides will hold next: it stands in the open eye, large, the verb under it. */
  open: prospect,
});
