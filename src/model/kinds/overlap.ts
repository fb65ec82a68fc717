import { z } from 'zod';
import { column } from '../slide-parts.ts';

/** Two sets and what they share. */
export const overlap = z.strictObject({
  kind: z.literal('overlap'),
  /** Said by the side on the left only. */
  tw: column,
  /** Said by both. */
  both: column,
  /** Said by the side on the right only. */
  eu: column,
});
