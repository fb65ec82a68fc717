import { z } from 'zod';
import { label, text } from '../../text/text.ts';
import { side, step, verb } from '../parts.ts';

/** The course of one side's speech as three threads from its edge: one fans out in the open, one forks, one leads to a goal and from there towards the other side. */
export const pathways = z.strictObject({
  kind: z.literal('pathways'),
  /** Whose speech it is. */
  side,
  /** What it begins with, in a line over the threads; at most about 34 Han characters or 75 letters. */
  lead: text,
  /** The thread that fans out: what was achieved is offered to all. */
  offer: z.strictObject({
    /** Its name, over it; at most about 10 Han characters or 20 letters. */
    label,
    /** What lies on it; 1 to 3, together at most about 14 Han characters or 30 letters. */
    stations: z.array(label).min(1).max(3),
    /** What it opens into; at most two lines of 7 Han characters or 16 letters. */
    outcome: label,
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** The thread that forks: what is done, and what matters more. It ends there. */
  shift: z.strictObject({
    /** Its name, over it; as short as that of the offer. */
    label,
    /** What lies on it; at most about two lines of 7 Han characters or 22 letters. */
    station: label,
    /** What the fork says, such as 更重要的是加速; at most two lines of 5 Han characters, or three of 10 letters. */
    turn: label,
    /** What it forks into, all alike; 1 to 2, each at most about 9 Han characters or 22 letters. */
    ends: z.array(label).min(1).max(2),
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** The thread that leads to a goal. */
  goal: z.strictObject({
    /** Its name, over it; as short as that of the offer. */
    label,
    /** The verb of the source, beside the name. */
    verb,
    /** By what means, on the thread; 1 to 3, together at most about 16 Han characters or 40 letters. */
    means: z.array(label).min(1).max(3),
    /** The goal, in a large ring; at most 5 Han characters or 13 letters. */
    name: label,
    /** What the goal is to be; 1 to 4, each at most 2 Han characters or 12 letters. */
    qualities: z.array(label).min(1).max(4),
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** The dashed thread from the goal towards the other side, and what is said of it. */
  onward: z.strictObject({
    /** Under the ring; at most about 14 Han characters or 36 letters. */
    label,
    /** Under the label; as short. */
    note: label,
    /** When it appears: 0, from the start, by default. */
    step,
  }),
});
