import { z } from 'zod';
import { part } from '../parts.ts';

/** A list of open questions: what the source does not say. */
export const open = z.strictObject({
  kind: z.literal('open'),
  /** In reading order, row by row; 2 to 8. */
  questions: z.array(part).min(2).max(8),
});
