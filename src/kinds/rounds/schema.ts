import { z } from 'zod';
import { step } from '../parts.ts';
import { text } from '../../text/text.ts';

/** A rail of rounds in their order, without a scale of time. */
export const rounds = z.strictObject({
  kind: z.literal('rounds'),
  /** In their order; 2 or 3. */
  rounds: z
    .array(
      z.strictObject({
        /** Name of the round. */
        label: text,
        /** How it met, or is hoped to meet. */
        form: text,
        /** Why, or who says so. */
        note: text,
        /** `held`: it took place; `hoped`: somebody hopes for it. */
        state: z.enum(['held', 'hoped']),
        /** When it appears: 0, from the start, by default. */
        step,
      }),
    )
    .min(2)
    .max(3),
});
