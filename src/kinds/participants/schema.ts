import { z } from 'zod';
import { step } from '../parts.ts';

/** When a side of the diagram appears, kind by kind from above. */
const side = z.strictObject({ step });

/** The diagram of the participating bodies: each with a strand of its own, through its kind, to the bar in the middle. */
export const participants = z.strictObject({
  kind: z.literal('participants'),
  /** The left side; at step 1 by default. */
  left: side.default({ step: 1 }),
  /** The right side; at step 2 by default. */
  right: side.default({ step: 2 }),
});
