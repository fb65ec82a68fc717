import { z } from 'zod';
import { termId } from '../parts.ts';

/** Terms and what they mean, as a table. */
export const glossary = z.strictObject({
  kind: z.literal('glossary'),
  /** Ids of the entries, from top to bottom, each of them in the deck's `glossary`; 1 to 9. */
  entries: z.array(termId).min(1).max(9),
});
