import { z } from 'zod';
import { label, text } from '../../text/text.ts';
import { icon, owner, step } from '../parts.ts';

/** Statements one under the other, each in an eye of the two threads, which run down the page. */
export const points = z.strictObject({
  kind: z.literal('points'),
  /** Whose they are: `both` (default) weave an eye for each, one side's thread a disc; `none` has no thread. */
  side: owner.default('both'),
  /** Whether their order counts: they are numbered where they have no drawing. Not so by default. */
  ordered: z.boolean().default(false),
  /** From top to bottom; 2 to 6. */
  items: z
    .array(
      z.strictObject({
        /** Its drawing; an empty eye by default. */
        icon: icon.optional(),
        /** What it says, on one line. */
        text,
        /** A smaller line under it; none by default. Where there are five or six points there is no room for it. */
        detail: label.optional(),
        /** When it appears: 0, from the start, by default. */
        step,
      }),
    )
    .min(2)
    .max(6),
});
