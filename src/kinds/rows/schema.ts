import { z } from 'zod';
import { label, text } from '../../text/text.ts';
import { termId } from '../parts.ts';

/** A heading and a text beside it in each row: questions and their answers, terms and their meanings. */
export const rows = z.strictObject({
  kind: z.literal('rows'),
  /** From top to bottom; 1 to 9. */
  rows: z
    .array(
      z.union([
        z.strictObject({
          /** What the row is about, such as a question. */
          heading: label,
          /** What is said of it, such as the answer. */
          text,
        }),
        z.strictObject({
          /** Id of an entry of the deck's `glossary`: its name is the heading, its meaning the text. */
          term: termId,
        }),
      ]),
    )
    .min(1)
    .max(9),
});
