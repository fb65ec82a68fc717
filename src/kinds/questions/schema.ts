import { z } from 'zod';
import { text } from '../../text/text.ts';

/** Questions that may be asked, each with its answer in a line. */
export const questions = z.strictObject({
  kind: z.literal('questions'),
  /** From top to bottom; 1 to 8. */
  questions: z
    .array(
      z.strictObject({
        /** The question; at most about 12 Han characters or 32 letters. */
        question: text,
        /** The answer; at most about 26 Han characters or 56 letters. */
        answer: text,
      }),
    )
    .min(1)
    .max(8),
});
