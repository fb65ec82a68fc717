/** Text in both languages of a deck, as authors write it. */
import { z } from 'zod';
import type { Text } from './language.ts';
import {
  findBreak,
  findChineseFault,
  findEnglishFault,
  findFault,
  findNameFault,
  type TextFault,
} from './script.ts';

const chinese = z.string().check(faults(findFault, findChineseFault));
const english = z.string().check(faults(findFault, findEnglishFault));

const name = z.string().check(faults(findFault, findNameFault));

/** What to write where a text is missing, or is none. */
const IN_BOTH = 'Write it in both languages: { zh: …, en: … }';

/**
 * A text in both languages. `|` marks a place where a line may break and is never shown; a Chinese text that
 * has one breaks only there and at punctuation.
 */
export const text = z.strictObject(
  {
    /** Traditional Chinese, full-width punctuation, no typed space between Han and Latin. */
    zh: chinese,
    /** English. */
    en: english,
  },
  { error: ({ code }) => (code === 'invalid_type' ? IN_BOTH : undefined) },
);

/** A number that is the same in both languages, as it is written. */
const number = z.number().transform((value): Text => ({ zh: String(value), en: String(value) }));

/** A short text in both languages or, for a name that is the same in both (`'Open RAN'`) or a number, just that. */
export const label = z.union([text, name.transform((same): Text => ({ zh: same, en: same })), number]);

/** A name on one line that is the same in both languages. */
export const lineName = z.string().check(faults(findFault, findBreak, findNameFault));

/** A name on one line, in whichever of the languages. */
export const lineNameInAny = z.string().check(faults(findFault, findBreak));

/** A text on one line, as in the diagram: without marks for breaks. */
export const lineText = z.strictObject({
  /** Traditional Chinese, as in any text. */
  zh: z.string().check(faults(findFault, findBreak, findChineseFault)),
  /** English. */
  en: z.string().check(faults(findFault, findBreak, findEnglishFault)),
});

/** A text on one line that may be given in one language alone. */
export const lineTextInSome = z.strictObject({
  zh: lineText.shape.zh.optional(),
  en: lineText.shape.en.optional(),
});

/** A label on one line: in both languages, or a name or a number that is the same in both. */
export const lineLabel = z.union([
  lineText,
  lineName.transform((same): Text => ({ zh: same, en: same })),
  number,
]);

/** An id: words of small letters and digits joined by hyphens. It is part of addresses, so it stays. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, {
  error: ({ input }) => `is not an id: “${String(input)}”`,
});

function faults(...finders: ReadonlyArray<(value: string) => TextFault | undefined>) {
  return (payload: z.core.ParsePayload<string>): void => {
    for (const find of finders) {
      const fault = find(payload.value);
      if (!fault) continue;
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        message: fault.message,
        params: { remedy: fault.remedy },
      });
      return;
    }
  };
}
