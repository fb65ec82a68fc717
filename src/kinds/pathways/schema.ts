import { z } from 'zod';
import { label, text } from '../../text/text.ts';
import { side, step, verb } from '../parts.ts';

/**
 * The course of one side's speech as three threads from its edge: one fans out in the open, one forks, one leads to a goal
 * and from there towards the other side.
 */
export const pathways = z.strictObject({
  kind: z.literal('pathways'),
  /** Whose speech it is. */
  side,
  /** What it begins with, in a line over the threads. */
  lead: text,
  /** The thread that fans out: what was achieved is offered to all. */
  offer: z.strictObject({
    /** Its name, over it. */
    label,
    /** What lies on it; 1 to 3. */
    stations: z.array(label).min(1).max(3),
    /** What it opens into. */
    outcome: label,
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** The thread that forks: what is done, and what matters more. It ends there. */
  shift: z.strictObject({
    /** Its name, over it. */
    label,
    /** What lies on it. */
    station: label,
    /** What the fork says, such as 更重要的是加速. */
    turn: label,
    /** What it forks into, all alike; 1 to 2. */
    ends: z.array(label).min(1).max(2),
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** The thread that leads to a goal. */
  goal: z.strictObject({
    /** Its name, over it. */
    label,
    /** The verb of the source, beside the name. */
    verb,
    /** By what means, on the thread; 1 to 3. */
    means: z.array(label).min(1).max(3),
    /** The goal, in a large ring. */
    name: label,
    /** What the goal is to be; 1 to 4. */
    qualities: z.array(label).min(1).max(4),
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** The dashed thread from the goal towards the other side, and what is said of it. */
  onward: z.strictObject({
    /** Under the ring. */
    label,
    /** Under the label. */
    note: label,
    /** When it appears: 0, from the start, by default. */
    step,
  }),
});
