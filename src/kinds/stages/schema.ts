import { z } from 'zod';
import { prospect, step } from '../parts.ts';
import { label } from '../../text/text.ts';

/** A rail of stages that ends open. */
export const stages = z.strictObject({
  kind: z.literal('stages'),
  /** In their order; 2 to 4. */
  stages: z
    .array(
      z.strictObject({
        /** Who did it: one side or both. */
        side: z.enum(['left', 'right', 'shared']),
        /** What happened. */
        label,
        /** A smaller line under it; none by default. */
        note: label.optional(),
        /** When it appears: 0, from the start, by default. */
        step,
      }),
    )
    .min(2)
    .max(4),
  /** The open end. */
  next: prospect,
});
