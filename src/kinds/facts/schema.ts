import { z } from 'zod';
import { step } from '../parts.ts';
import { label } from '../../text/text.ts';

/** A strip of facts, read from left to right. */
export const facts = z.strictObject({
  kind: z.literal('facts'),
  /** From left to right; 2 to 4. */
  facts: z
    .array(
      z.strictObject({
        /** What is asked: date, form, level. */
        label,
        /** The answer, large. */
        value: label,
        /** A smaller line under it; none by default. */
        note: label.optional(),
        /** When it appears: 0, from the start, by default. */
        step,
      }),
    )
    .min(2)
    .max(4),
});
