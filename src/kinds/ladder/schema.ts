import { z } from 'zod';
import { firmness, prospect, step } from '../parts.ts';
import { id, label, text } from '../../text/text.ts';

/** A ladder from the firmest rung down, and what follows for all. */
export const ladder = z.strictObject({
  kind: z.literal('ladder'),
  /** From the firmest down; 2 to 4. */
  rungs: z
    .array(
      z.strictObject({
        /** How firm the verb is. */
        firmness,
        /** The verb as the source has it. */
        verb: text,
        /** The topics on this rung, from left to right; 1 to 3. */
        topics: z
          .array(
            z.strictObject({
              /** Id of the topic's slide. */
              slide: id,
              /** Name of the topic. */
              label,
              /** What is to come. */
              note: label,
            }),
          )
          .min(1)
          .max(3),
        /** When it appears: 0, from the start, by default. */
        step,
      }),
    )
    .min(2)
    .max(4),
  /** What follows for all. */
  afterwards: prospect,
});
