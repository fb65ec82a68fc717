import { z } from 'zod';
import { languages } from '../../text/language.ts';
import { findQuotationFault } from '../../text/quotation.ts';
import { label, text } from '../../text/text.ts';
import { owner, step } from '../parts.ts';

/** The words of somebody. The thread of the speaker's side passes through the name and draws the quotation mark. */
export const quote = z.strictObject({
  kind: z.literal('quote'),
  /** Whose words they are: `left` or `right` has a thread; those of `both`, or of `none` of them, have marks in ink. */
  side: owner.default('both'),
  /** What was said, without quotation marks around it, `|` where a line ends; at most 48 Han characters and 110 letters. */
  words: text
    .superRefine((words, context) => {
      for (const language of languages) {
        const fault = findQuotationFault(words[language], language);
        if (fault)
          context.addIssue({
            code: 'custom',
            path: [language],
            message: fault.message,
            params: { remedy: fault.remedy },
          });
      }
    })
    .meta({ role: 'quotation' }),
  /** Who said it. */
  name: label,
  /** What the speaker is; none by default. */
  office: label.optional(),
  /** Whom the speaker is part of, on a line of its own; none by default. */
  organisation: label.optional(),
  /** The language in which it was said: in the other one the foot says that it is translated. It says nothing by default. */
  spoken: z.enum(languages).optional(),
  /** When the thread and the name appear: 0, from the start, by default. */
  step,
});
