import { z } from 'zod';
import { label, text } from '../../text/text.ts';
import { exchange, prospect, side, step } from '../parts.ts';

/** What both could set up, as a shield that is not there yet; one side says so. */
export const shield = z.strictObject({
  kind: z.literal('shield'),
  /** What both exchanged. */
  exchange,
  /** Who says all that follows: `left` or `right`. */
  side,
  /** What it told ahead of the rest, on a card. */
  preview: z.strictObject({
    text,
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** What it stressed, apart from the shield. */
  stressed: z.strictObject({
    /** How it is said, such as 歐方強調. */
    said: label,
    /** Line after line, none the cause of another; 1 to 2. */
    points: z.array(text).min(1).max(2),
    /** When it appears: 0, from the start, by default. */
    step,
  }),
  /** The shield; the verb's firmness draws its outline and the threads to it. */
  shield: prospect,
});
