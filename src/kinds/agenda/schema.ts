import { z } from 'zod';
import { label } from '../../text/text.ts';
import { dateOf, side } from '../parts.ts';

/** A time of the day. */
const time = z.string().refine((value) => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(value), {
  error: ({ input }) => `is not a time: “${String(input)}”`,
  abort: true,
  params: { remedy: 'Write hours and minutes with two digits each, such as 09:30' },
});

/** The sessions of a meeting down the page, each an eye of the two threads that is as long as it lasts. */
export const agenda = z
  .strictObject({
    kind: z.literal('agenda'),
    /** The day, such as `2026-03-05`; stands at the foot. */
    date: dateOf('day'),
    /** Where it is held, at the foot too; with the time zone where some take part from another one. */
    place: label,
    /** In their order, each beginning when the one before it ends; 2 to 8. */
    items: z
      .array(
        z.strictObject({
          /** When it begins, by the clock there: `09:30`. */
          from: time,
          /** When it ends. */
          to: time,
          /** What it is; one line of about 13 Han characters or 26 letters. */
          text: label,
          /** Who speaks; nobody by default. */
          who: label.optional(),
          /** The side that it is the matter of; both by default. */
          side: side.optional(),
          /** Whether it is a break; not so by default. */
          break: z.boolean().default(false),
        }),
      )
      .min(2)
      .max(8),
    /** The item that the meeting is at, from 0, where the slide is shown again; none by default. */
    now: z.int().min(0).optional(),
  })
  .superRefine(({ items, now }, context) => {
    const report = (path: PropertyKey[], message: string, remedy: string) =>
      context.addIssue({ code: 'custom', path, message, params: { remedy } });
    for (const [index, { from, to }] of items.entries()) {
      const before = items[index - 1]?.to;
      if (to <= from) report(['items', index, 'to'], `is ${to}, not after ${from}`, 'Give a later time');
      if (before !== undefined && from < before) {
        report(
          ['items', index, 'from'],
          `overlaps the item before, which ends at ${before}`,
          `Begin at ${before}`,
        );
      }
      if (before !== undefined && from > before) {
        report(
          ['items', index, 'from'],
          `leaves a gap after the item before, which ends at ${before}`,
          `Begin at ${before}, or write the gap as an item with break: true`,
        );
      }
    }
    if (now !== undefined && now >= items.length) {
      report(['now'], `is ${now}, but the items end at ${items.length - 1}`, 'Count items from 0');
    }
  });
