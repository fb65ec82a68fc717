import { z } from 'zod';
import { part, slideLink } from '../parts.ts';

/** A map of the topics under a bar for what stands above them. */
export const topicMap = z.strictObject({
  kind: z.literal('topic-map'),
  /** What was discussed before the topics. */
  above: part,
  /** In reading order, row by row; 2 to 6. */
  topics: z.array(slideLink).min(2).max(6),
});
