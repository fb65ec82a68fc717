import { z } from 'zod';
import { text } from '../../text/text.ts';

/** The opening slide: two bands, one from each side, that meet in the name of the event. */
export const title = z.strictObject({
  kind: z.literal('title'),
  /** Which round it was, such as 第2屆. */
  round: text,
  /** Name of the event. */
  event: text,
  /** Date and form of the event. */
  when: text,
  /** Who published the text behind the deck. */
  issuer: text,
});
