import { z } from 'zod';
import { exchange, icon, item, step, verb } from '../parts.ts';

/** One verb that opens into several prospects: from what both exchanged a fan leads to a card for each. */
export const fan = z.strictObject({
  kind: z.literal('fan'),
  /** What both exchanged. */
  exchange,
  /** What may come of it. */
  next: z.strictObject({
    /** The verb over all of it, of which both sides are the subject; its firmness outlines the cards and draws the fan. */
    verb,
    /** When the verb appears: 0, from the start, by default. */
    step,
    /** The cards from left to right; 2 to 4. A label has at most about 7 Han characters or 24 letters, its note twice that. */
    cards: z.array(item.extend({ /** Its drawing. */ icon })).min(2).max(4),
  }),
});
