import { z } from 'zod';
import { label } from '../../text/text.ts';
import { owner, step } from '../parts.ts';

/** What stands in a cell: a number, a few words, or nothing, which is shown as a dash. */
const value = z.union([z.number(), label, z.null()]);

/** A small table: a first column of names, columns of values, and one row that matters between the threads of whose it is. */
export const table = z
  .strictObject({
    kind: z.literal('table'),
    /** Over the names of the rows: what they are, such as 航線. */
    names: label,
    /** The columns of values from left to right; 1 to 4. */
    columns: z
      .array(
        z.strictObject({
          /** Its name. */
          head: label,
          /** The unit of its numbers, under the name; none by default. */
          unit: label.optional(),
          /** How many decimals its numbers have; 0 by default. */
          decimals: z.int().min(0).max(3).default(0),
        }),
      )
      .min(1)
      .max(4),
    /** From top to bottom; 2 to 6. */
    rows: z
      .array(
        z.strictObject({
          /** What the row is about. */
          name: label,
          /** Its values, one for each column. */
          values: z.array(value),
        }),
      )
      .min(2)
      .max(6),
    /** The row that matters; none by default. */
    lit: z
      .strictObject({
        /** Its place among the rows, from 0. */
        row: z.int().min(0),
        /** The column of the one value that matters, from 0; none by default. */
        column: z.int().min(0).optional(),
        /** Whose row it is: `both` (default) lies between the threads of both, one side's between two of its own; `none` has no threads. */
        side: owner.default('both'),
        /** When it is lit: 0, from the start, by default. */
        step,
      })
      .optional(),
    /** Whose figures they are, and whether they are preliminary; stands at the foot. None by default, where the slide cites paragraphs. */
    source: label.optional(),
  })
  .superRefine(({ columns, rows, lit }, context) => {
    for (const [index, { values }] of rows.entries()) {
      if (values.length === columns.length) continue;
      context.addIssue({
        code: 'custom',
        path: ['rows', index, 'values'],
        message: `has ${values.length} values for ${columns.length} columns`,
        params: { remedy: 'Give each column one value; null where there is none' },
      });
    }
    if (lit && lit.row >= rows.length) {
      context.addIssue({
        code: 'custom',
        path: ['lit', 'row'],
        message: `is ${lit.row}, but the rows end at ${rows.length - 1}`,
        params: { remedy: 'Count rows from 0' },
      });
    }
    if (lit?.column !== undefined && lit.column >= columns.length) {
      context.addIssue({
        code: 'custom',
        path: ['lit', 'column'],
        message: `is ${lit.column}, but the columns end at ${columns.length - 1}`,
        params: { remedy: 'Count columns from 0' },
      });
    }
  });
