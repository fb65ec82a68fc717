import { z } from 'zod';
import { step } from '../parts.ts';
import { id, label } from '../../text/text.ts';

/** A matrix of dots, one row a topic. Dots are filled column by column. */
export const matrix = z.strictObject({
  kind: z.literal('matrix'),
  /** From left to right: the first side, both, the second side. */
  columns: z
    .array(
      z.strictObject({
        /** Whose column it is. */
        side: z.enum(['left', 'shared', 'right']),
        /** Head of the column. */
        label,
        /** When it appears: 0, from the start, by default. */
        step,
      }),
    )
    .length(3),
  /** One a topic, from top to bottom; 2 to 8. */
  rows: z
    .array(
      z.strictObject({
        /** Id of the topic's slide. */
        slide: id,
        /** Name of the topic. */
        label,
        /** The sides whose column has a dot in this row. */
        dots: z.array(z.enum(['left', 'shared', 'right'])).min(1),
      }),
    )
    .min(2)
    .max(8),
});
