import { z } from 'zod';
import { label } from '../../text/text.ts';
import { prospect, step, verb } from '../parts.ts';

/** What one side told. */
const told = z.strictObject({
  /** What it is, with whose it is. */
  heading: label,
  /** Its points, each on a thread of its own; 1 to 3. */
  points: z.array(label).min(1).max(3),
  /** When the points appear; the heading is there from the start. 0, from the start, by default. */
  step,
});

/**
 * What each side told, on threads that end short of a ring: it is not the reason for what stands there, what both will do.
 * Below it, where they hope to take it.
 */
export const ring = z.strictObject({
  kind: z.literal('ring'),
  left: told,
  right: told,
  /** In the ring: what both will do. */
  ring: prospect,
  /** Below the ring: what both hope for. */
  hope: z.strictObject({
    /** The verb of the source. */
    verb,
    /** What it is about, beside the verb. */
    label,
    /** Where; 1 to 3. */
    places: z.array(label).min(1).max(3),
    /** The word between two places, such as 或; none by default. */
    between: label.optional(),
    /** When it appears: 0, from the start, by default. */
    step,
  }),
});
