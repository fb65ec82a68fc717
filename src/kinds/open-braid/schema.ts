import { z } from 'zod';
import { item, prospect } from '../parts.ts';

/** The way so far and on: eyes that the threads have closed, and one that is still open. */
export const openBraid = z.strictObject({
  kind: z.literal('open-braid'),
  /** What stands in each closed eye, and a smaller text under it, from left to right; 1 to 4, each at most about 10 and 26 Han characters, or 24 and 64 letters. */
  eyes: z.array(item).min(1).max(4),
  /** What both sides will hold next: it stands in the open eye, large, the verb under it; at most about 4 Han characters or 8 letters. */
  open: prospect,
});
