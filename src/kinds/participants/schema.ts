import { z } from 'zod';

/** The diagram of the participating bodies: each with a strand of its own, through its kind, to the bar in the middle. */
export const participants = z.strictObject({
  kind: z.literal('participants'),
  /** When the bodies of the left side appear. */
  left: z.int().min(0).max(12).default(1).meta({ role: 'step' }),
  /** When the bodies of the right side appear. */
  right: z.int().min(0).max(12).default(2).meta({ role: 'step' }),
});
