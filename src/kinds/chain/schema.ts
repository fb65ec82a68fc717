import { z } from 'zod';
import { step } from '../parts.ts';
import { label } from '../../text/text.ts';

/** A chain of stations, each leading to the next. */
export const chain = z.strictObject({
  kind: z.literal('chain'),
  /** From the first station to the last; 2 to 4. */
  links: z
    .array(
      z.strictObject({
        /** Name of the station. */
        label,
        /** What it holds, from top to bottom; 1 to 4. */
        items: z.array(label).min(1).max(4),
        /** When it appears: 0, from the start, by default. */
        step,
      }),
    )
    .min(2)
    .max(4),
});
