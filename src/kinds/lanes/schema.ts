import { z } from 'zod';
import { column, firmness, part, step } from '../parts.ts';
import { text } from '../../text/text.ts';

/** Lanes: what was exchanged, what each side has of its own, what comes next. */
export const lanes = z.strictObject({
  kind: z.literal('lanes'),
  /** What both exchanged. */
  exchanged: column,
  /** What comes next: one verb over all of its parts. */
  next: z.strictObject({
    /** How firm the verb is. */
    firmness,
    /** The verb as the source has it. */
    verb: text,
    /** What the verb speaks of, from left to right; 1 to 3. */
    parts: z.array(part).min(1).max(3),
    /** When it appears: 0, from the start, by default. */
    step,
  }),
});
