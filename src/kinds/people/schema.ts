import { z } from 'zod';
import { personId } from '../../participants/delegations.ts';
import { text } from '../../text/text.ts';
import { step } from '../parts.ts';

/** A person with a card. */
const shown = z.strictObject({
  /** Id of the person. */
  person: personId,
  /** What the text says of the person besides what the links say, in two lines at most; none by default. */
  remark: text.optional(),
  /** When the card appears: 0, from the start, by default. Its links appear when both ends are there. */
  step,
});

/** A bracket around the marks of a side that nobody is said to head. */
const bracket = z.strictObject({
  /** The side. */
  side: z.enum(['left', 'right']),
  /** What it says, in two lines at most. */
  label: text,
  /** When it appears: 0, from the start, by default. */
  step,
});

/** The diagram's second state: the people whom the source names, between the marks of all bodies. */
export const people = z.strictObject({
  kind: z.literal('people'),
  /** From top to bottom on each side; 1 to 8. */
  people: z.array(shown).min(1).max(8),
  /** Around the marks of a side; none by default. */
  bracket: bracket.optional(),
});
