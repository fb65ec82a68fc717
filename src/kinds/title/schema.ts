import { z } from 'zod';
import { text } from '../../text/text.ts';

/** The first slide: a bundle of threads from each side becomes one, and the two weave an eye for each of the deck's topics. */
export const title = z.strictObject({
  kind: z.literal('title'),
  /** The event's name, over the braid. */
  event: text,
  /** When and how it took place, under the headline. */
  when: text,
});
