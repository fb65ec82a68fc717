import { z } from 'zod';
import { column } from '../parts.ts';

/** Two sets and what they share. */
export const overlap = z.strictObject({
  kind: z.literal('overlap'),
  /** Said by the side on the left only. */
  left: column,
  /** Said by both. */
  shared: column,
  /** Said by the side on the right only. */
  right: column,
});
