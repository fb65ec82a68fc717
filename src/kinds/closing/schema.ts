import { z } from 'zod';
import { inEach } from '../../text/language.ts';
import { label } from '../../text/text.ts';
import { verb } from '../parts.ts';

/** A text that is the same in both languages, as it is typed. */
const typed = (pattern: RegExp, what: string) =>
  z
    .string()
    .regex(pattern, { error: ({ input }) => `is not ${what}: “${String(input)}”` })
    .transform((same) => inEach(() => same));

/** The longest address that the code and its line hold. */
const LONGEST = 60;

/** Thanks, whom to ask, and where more is to be found. The headline of the slide is the thanks, a word or two. */
export const closing = z
  .strictObject({
    kind: z.literal('closing'),
    /** Whom to ask; 1 or 2. */
    contacts: z
      .array(
        z.strictObject({
          /** A person or an office. */
          name: label,
          /** An address for mail; none by default. */
          mail: typed(/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u, 'an address for mail').optional(),
          /** A number with its country, such as `+886 2 0000 1234`; none by default. */
          phone: typed(/^\+?[\d ()-]{5,30}$/u, 'a telephone number').optional(),
        }),
      )
      .min(1)
      .max(2),
    /** Where the code leads: `https://…`, at most 60 characters. Without it the eye holds what comes next. */
    address: typed(/^https:\/\/[!-{}~]+$/u, 'an address that begins with https://')
      .refine((address) => Object.values(address).every(({ length }) => length <= LONGEST), {
        message: `has more than ${LONGEST} characters`,
        params: { remedy: 'Use a shorter address' },
      })
      .optional(),
    /** What is to be found there; nothing by default. */
    found: label.optional(),
    /** What comes next; nothing by default. */
    next: z
      .strictObject({
        /** What it is. */
        text: label,
        /** When. */
        date: label,
        /** Where; nothing by default. */
        place: label.optional(),
        /** How firmly it is said. */
        verb,
      })
      .optional(),
  })
  .refine(({ address, next }) => address ?? next, {
    path: ['address'],
    message: 'is missing, and so is what comes next: the eye would be empty',
    params: { remedy: 'Give one of the two' },
  });
