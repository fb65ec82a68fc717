import { z } from 'zod';
import { label } from '../../text/text.ts';
import { MOST_TOPICS, topicId, verb } from '../parts.ts';

/** All topics in a table, the braid upright as its spine: what was discussed, what may follow, with which verb and whose word. */
export const summaryTable = z.strictObject({
  kind: z.literal('summary-table'),
  /** The heads of the columns. */
  heads: z.strictObject({
    /** Over the topics' names. */
    topic: label,
    /** Over what was discussed. */
    discussed: label,
    /** Over what may follow. */
    next: label,
    /** Over the verbs. */
    verbs: label,
    /** Over whose word it is. */
    subject: label,
  }),
  /** From top to bottom; 2 to 6. */
  rows: z
    .array(
      z.strictObject({
        /** Id of the topic's slide; name and drawing are the topic's. */
        topic: topicId,
        /** What was discussed. */
        discussed: label,
        /** What may follow. */
        next: label,
        /** How firmly; 1 or 2. */
        verbs: z.array(verb).min(1).max(2),
        /** Who is the subject of those verbs. */
        subject: z.strictObject({
          /** The name, such as 雙方. */
          label,
          /** The side, where it is one alone: gives its colour. Default `shared`. */
          side: z.enum(['left', 'right', 'shared']).default('shared'),
        }),
      }),
    )
    .min(2)
    .max(MOST_TOPICS),
});
