import { z } from 'zod';
import { languages } from '../../text/language.ts';
import { label, text } from '../../text/text.ts';
import { owner, step } from '../parts.ts';

/** The words of somebody. The thread of the speaker's side passes through the name and draws the quotation mark. */
export const quote = z.strictObject({
  kind: z.literal('quote'),
  /** Whose words they are: `left` or `right` has a thread; those of `both`, or of `none` of them, have marks in ink. */
  side: owner.default('both'),
  /** What was said, without quotation marks around it, `|` where a line ends; at most 48 Han characters and 110 letters. */
  words: text.superRefine((words, context) => {
    for (const language of languages) {
      const { message, remedy } = findQuotationFault(words[language], language) ?? {};
      if (message)
        context.addIssue({ code: 'custom', path: [language], message, params: { remedy }, input: words });
    }
  }),
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

const MOST = { zh: 48, en: 110 } as const;
/** The marks around the words, which the picture draws, and those of the other language. */
const OUTER = { zh: /[「」]/u, en: /[“”"]/u } as const;
const FOREIGN = { zh: /[“”‘"]/u, en: /[「」『』]/u } as const;
const INNER = { zh: '『』', en: '‘ ’' } as const;

function findQuotationFault(words: string, language: 'zh' | 'en') {
  const foreign = FOREIGN[language].exec(words)?.[0];
  if (foreign)
    return {
      message: `has ${foreign}, a quotation mark of the other language`,
      remedy: `Use ${INNER[language]} within the words, and none around them`,
    };
  const outer = OUTER[language].exec(words)?.[0];
  if (outer)
    return {
      message: `has ${outer}, which the picture draws itself`,
      remedy: `Remove it; within the words use ${INNER[language]}`,
    };
  const length = words.replaceAll('|', '').length;
  if (length > MOST[language])
    return {
      message: `has ${length} characters; a quotation holds ${MOST[language]}`,
      remedy: 'Quote less',
    };
  return undefined;
}
