import { z } from 'zod';
import { label } from '../../text/text.ts';
import { icon, prospect, step } from '../parts.ts';

/** What one side brings. */
const half = z.strictObject({
  /** What its things are, over them. */
  heading: label,
  /** Whether the heading says what the side has done already, such as 已提出: a pill in its colour. Not so by default. */
  done: z.boolean().default(false),
  /** The things, side by side and alike; 1 to 3. */
  things: z
    .array(
      z.strictObject({
        /** Its name. */
        label,
        /** A smaller line in its frame; none by default. */
        note: label.optional(),
        /** Its drawing: it is drawn as a disc with its name under it. Without one it is a frame that holds its name. */
        icon: icon.optional(),
      }),
    )
    .min(1)
    .max(3),
  /** What they are for, under them all; nothing by default. */
  purpose: label.optional(),
  /** When they appear: 0, from the start, by default. */
  step,
});

/** What each side brings, on its own thread; the threads meet at a point, and from there a line leads to what both will do. */
export const meetingPoint = z.strictObject({
  kind: z.literal('meeting-point'),
  left: half,
  right: half,
  /** What both will do: a card across the slide. */
  next: prospect,
});
