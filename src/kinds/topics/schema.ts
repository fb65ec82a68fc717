import { z } from 'zod';
import { MOST_TOPICS, prospect, step, topicId } from '../parts.ts';

/** All topics in a row: the braid with an eye a topic, its name under it, and under that what may follow, outlined by the verb. */
export const topics = z.strictObject({
  kind: z.literal('topics'),
  /** When drawings and names appear: 0, from the start, by default. The braid stands from the start. */
  step,
  /** From left to right; 2 to 6. */
  topics: z
    .array(
      z.strictObject({
        /** Id of the topic's slide; name and drawing are the topic's. */
        topic: topicId,
        /** What may follow, a card each; 1 or 2. */
        next: z.array(prospect).min(1).max(2),
      }),
    )
    .min(2)
    .max(MOST_TOPICS),
});
