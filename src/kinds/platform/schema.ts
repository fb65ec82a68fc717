import { z } from 'zod';
import { label, text } from '../../text/text.ts';
import { exchange, item, prospect, side, step } from '../parts.ts';

/** A platform that both will use, a ring on a thread of both, beside what one side says for itself. */
export const platform = z.strictObject({
  kind: z.literal('platform'),
  /** What both exchanged. */
  exchange,
  /** What one side says, on a card of its colour. */
  statement: z.strictObject({
    /** Who says it: `left` or `right`. */
    side,
    /** How it is said, such as 歐方強調. */
    said: label,
    /** What is said. */
    text,
    /** When it appears: 0, from the start, by default. */
    step,
    /** What it says will follow, and on which fields. */
    next: prospect.extend({
      /** The fields, as blocks; 1 to 3. */
      fields: z.array(label).min(1).max(3),
      /** After the last of them where the list is open, such as 等; none by default. */
      others: label.optional(),
    }),
  }),
  /** The platform. Its label is large. */
  platform: item.extend({
    /** Who says so, such as 雙方均表示; `|` where it breaks into two lines. */
    said: label,
    /** Its full name, under the label; none by default. */
    full: label.optional(),
  }),
  /** What both will do by means of it. */
  next: prospect,
});
