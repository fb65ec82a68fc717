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
    /** Its name, at the edge; at most 4 Han characters or two lines of 9 letters. */
    label,
    /** What lies on it; 1 to 3. */
    stations: z.array(label).min(1).max(3),
    /** What it opens into; at most about 10 Han characters or 28 letters. */
    outcome: label,
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** The thread that forks: what is done, and what matters more. It ends there. */
  shift: z.strictObject({
    /** Its name, at the edge; as short as that of the offer. */
    label,
    /** What lies on it; at most about 10 Han characters or two lines of 22 letters. */
    station: label,
    /** What the fork says, such as 更重要的是加速; at most two lines of 6 Han characters or 16 letters. */
    turn: label,
    /** What it forks into, all alike; 1 to 2. */
    ends: z.array(label).min(1).max(2),
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** The thread that leads to a goal. */
  goal: z.strictObject({
    /** Its name, at the edge; as short as that of the offer. */
    label,
    /** The verb of the source, on the thread. */
    verb,
    /** By what means, side by side; 1 to 3, each at most about 10 Han characters or two lines of 22 letters. */
    means: z.array(label).min(1).max(3),
    /** The goal, in a large ring; at most 5 Han characters or 13 letters. */
    name: label,
    /** What the goal is to be; 1 to 4, each at most 2 Han characters or 12 letters. */
    qualities: z.array(label).min(1).max(4),
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** The dashed thread from the goal to the other side, whose name stands on it. */
  onward: z.strictObject({
    /** Over the thread; at most about 9 Han characters or two lines of 20 letters. */
    label,
    /** Under the thread; at most about 10 Han characters or two lines of 22 letters. */
    note: label,
    /** When it appears: 0, from the start, by default. */
    step,
  }),
});
