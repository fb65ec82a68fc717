/** Terms that readers may want explained. */
import { z } from 'zod';
import { id, label, text } from './text.ts';

/** A glossary entry. */
export const term = z.strictObject({
  /** Stable word by which slides refer to it. */
  id,
  /** The term as it stands on slides. */
  name: label,
  /** Its full name, where it is an abbreviation or a translation; none by default. */
  full: label.optional(),
  /** What it is, as far as the source tells. */
  meaning: text,
});

/** A glossary entry with every default filled in. */
export type Term = Readonly<z.output<typeof term>>;
