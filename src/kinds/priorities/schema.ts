import { z } from 'zod';
import { label } from '../../text/text.ts';
import { prospect, side, step, verb } from '../parts.ts';

/** What one side puts first, beyond what it does anyway, and below it, on no thread, what else it expects and hopes. */
export const priorities = z.strictObject({
  kind: z.literal('priorities'),
  /** Whose priorities they are. */
  side,
  /** What the side says of itself, at its own edge under its name. */
  stance: label,
  /** What the side does anyway: an open ring. */
  base: z.strictObject({
    /** When it does it, over the ring; nothing by default. */
    when: label.optional(),
    /** Its name. */
    label,
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** What comes on top of it: large discs on the same thread. */
  priorities: z.strictObject({
    /** How they follow on the ring, over the verb, such as 除此之外. */
    link: label,
    /** The verb of the source, on the thread. */
    verb,
    /** What they are, under the verb, such as 兩大重點. */
    summary: label,
    /** Their names; 1 to 3. */
    labels: z.array(label).min(1).max(3),
    /** When they appear: 0, from the start, by default. */
    step,
  }),
  /** What else the side says of the future: cards that hang on no thread, since it does not follow from the priorities. 1 to 4. */
  outlook: z.array(prospect).min(1).max(4),
});
