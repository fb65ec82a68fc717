import { z } from 'zod';
import { label, text } from '../../text/text.ts';
import { exchange, prospect, step } from '../parts.ts';

/** What both will set up, drawn as a heavy frame around the thing that it is for; above it what they exchanged and found. */
export const frame = z.strictObject({
  kind: z.literal('frame'),
  /** What both exchanged. */
  exchange,
  /** What they found, in a line under the beads. */
  finding: z.strictObject({
    /** The finding. */
    text,
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** What stands in the frame. */
  subject: z.strictObject({
    /** Its name, large, in the middle. */
    label,
    /** What it is to be, to its left and right. */
    qualities: z.tuple([label, label]),
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** The frame: the verb and what is to be set up. */
  frame: prospect,
});
