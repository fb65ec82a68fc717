import { z } from 'zod';
import { dayOf } from '../../text/dates.ts';
import { label } from '../../text/text.ts';
import { dateOf, step, verb } from '../parts.ts';
import { placesOf } from './places.ts';

/** Pixels between two dates, below which their discs run into each other. */
const NEAREST = 90;

/** Dates past and to come: both sides' threads meet at each, and are dashed from today on. */
export const timeline = z
  .strictObject({
    kind: z.literal('timeline'),
    /** In their order; 3 to 8. From 6 on their labels stand under and over the threads in turn, without places and verbs. */
    dates: z
      .array(
        z.strictObject({
          /** As precise as it is known: `2026-03-05`, `2026-03` or `2026`. */
          date: dateOf('any'),
          /** What happened, or is to. */
          text: label,
          /** Where; nothing by default. */
          place: label.optional(),
          /** The verb of the source over a date to come, which needs one; a date that is past has none. */
          verb: verb.optional(),
          /** When it appears: 0, from the start, by default. */
          step,
        }),
      )
      .min(3)
      .max(8),
    /** The day on which the deck is shown; by default no today is drawn, and dates with a verb are to come. */
    today: dateOf('any').optional(),
    /** Whether the space between dates is as long as the time, `true` (default), or `even`; the foot says so. */
    scale: z.enum(['true', 'even']).default('true'),
  })
  .superRefine(({ dates, today, scale }, context) => {
    const report = (path: PropertyKey[], message: string, remedy: string) =>
      context.addIssue({ code: 'custom', path: ['dates', ...path], message, params: { remedy } });
    const places = placesOf(dates, scale);
    for (const [index, { date, verb: own }] of dates.entries()) {
      const before = dates[index - 1];
      if (before && dayOf(date) <= dayOf(before.date)) {
        report([index, 'date'], `is not after the one before it, ${before.date}`, 'Put the dates in order');
      } else if (before && (places[index] ?? 0) - (places[index - 1] ?? 0) < NEAREST) {
        report(
          [index, 'date'],
          `is too near to the one before it, ${before.date}, to be drawn to scale`,
          "Leave one out, or set scale: 'even'",
        );
      }
      const isPast = today === undefined ? !own : dayOf(date) <= dayOf(today);
      if (isPast && own) report([index, 'verb'], 'is given for a date that is past', 'Remove it');
      if (!isPast && !own)
        report([index, 'verb'], 'is missing for a date to come', 'Give the verb of the source');
      if (today === undefined && isPast && before?.verb) {
        report([index, 'verb'], 'is missing after a date to come', 'Give the verb of the source, or a today');
      }
    }
  });
