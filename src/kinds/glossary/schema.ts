import { z } from 'zod';
import { id } from '../../text/text.ts';

/** The glossary as a table. */
export const glossary = z.strictObject({
  kind: z.literal('glossary'),
  /** Ids of the entries, in their order; each of them stands in `glossary`. */
  entries: z.array(id).min(1).max(10),
});
