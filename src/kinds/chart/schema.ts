import { z } from 'zod';
import { label } from '../../text/text.ts';
import { owner, side, step } from '../parts.ts';

/** How many categories and series each form shows. */
const ROOM = {
  bars: { categories: [3, 12], series: [1, 1] },
  pairs: { categories: [2, 6], series: [2, 2] },
  lines: { categories: [3, 24], series: [1, 4] },
} as const;

/** Figures of one unit: bars from a base line, pairs of both sides, or lines over time. What is lit hangs on its side's thread. */
export const chart = z
  .strictObject({
    kind: z.literal('chart'),
    /** `bars`: one figure each · `pairs`: one of each side · `lines`: figures over time. */
    form: z.enum(['bars', 'pairs', 'lines']),
    /** What is measured, such as 每艘船平均等泊. */
    measured: label,
    /** The one unit of all figures. */
    unit: label,
    /** What they are of, from top to bottom, by size unless the order means something: 3 to 12 bars, 2 to 6 pairs; of lines 3 to 24 times. */
    categories: z.array(label),
    /** The figures: one series as bars, one of each side as pairs, 1 to 4 as lines. */
    series: z.array(
      z.strictObject({
        /** Its name; needed where there are several. */
        name: label.optional(),
        /** Whose it is; nobody's by default. */
        side: side.optional(),
        /** One figure for each category. */
        values: z.array(z.number()),
      }),
    ),
    /** What matters; nothing by default. Pairs have none. */
    lit: z
      .strictObject({
        /** The place of the bar, or of the line, from 0. */
        index: z.int().min(0),
        /** Whose bar it is; `none` is neither's. A line is its series' side's. */
        side: owner.exclude(['both']).optional(),
        /** When it is drawn: 0, from the start, by default. */
        step,
      })
      .optional(),
    /** A figure to compare bars with; none by default. */
    reference: z
      .strictObject({
        /** The figure, in the same unit. */
        value: z.number(),
        /** What it is, such as 平均; its figure follows. */
        name: label,
      })
      .optional(),
    /** What happened at one of the times of lines, by its place from 0; nothing by default. */
    event: z
      .strictObject({
        /** The place of the time, from 0. */
        at: z.int().min(0),
        /** What happened, in a few words beside its line. */
        name: label,
      })
      .optional(),
    /** Where the axis of lines begins; 0 by default. Bars begin at 0. */
    from: z.number().optional(),
    /** Whose figures they are, and whether they are preliminary; stands at the foot. */
    source: label,
  })
  .superRefine((picture, context) => {
    const { form, categories, series, lit, reference, event, from } = picture;
    const report = (path: PropertyKey[], message: string, remedy: string) =>
      context.addIssue({ code: 'custom', path, message, params: { remedy } });
    for (const field of ['categories', 'series'] as const) {
      const [least, most] = ROOM[form][field];
      const { length } = picture[field];
      if (length < least || length > most) {
        report(
          [field],
          `has ${length} for ${form}`,
          least === most ? `Give ${least}` : `Give ${least} to ${most}`,
        );
      }
    }
    for (const [index, { name, side: own, values }] of series.entries()) {
      const path = ['series', index];
      if (values.length !== categories.length) {
        report(
          [...path, 'values'],
          `has ${values.length} figures for ${categories.length} categories`,
          'Give each category one',
        );
      }
      if (series.length > 1 && !name) report([...path, 'name'], 'is missing', 'Name each of several series');
      if (form === 'pairs' && own !== (index === 0 ? 'left' : 'right')) {
        report(
          [...path, 'side'],
          'is not the side of its place in a pair',
          'Give the left side first, then the right',
        );
      }
      if (own && series.findIndex((other) => other.side === own) < index) {
        report([...path, 'side'], `is “${own}” twice`, 'Give each side one series');
      }
      for (const [at, value] of values.entries()) {
        if (form !== 'lines' && value < 0) {
          report(
            [...path, 'values', at],
            `is ${value}, and bars show no figure below 0`,
            "Use form: 'lines'",
          );
        } else if (form === 'lines' && value < (from ?? 0)) {
          report(
            [...path, 'values', at],
            `is ${value}, below the beginning of the axis`,
            'Begin it lower, by from',
          );
        }
      }
    }
    if (lit) {
      const most = form === 'bars' ? categories.length : series.length;
      if (form === 'pairs') report(['lit'], 'has no meaning for pairs, which are both sides’', 'Remove it');
      else if (lit.index >= most)
        report(['lit', 'index'], `is ${lit.index}, but the last is ${most - 1}`, 'Count from 0');
      if (form === 'bars' && !lit.side)
        report(['lit', 'side'], 'is missing', "Say whose bar it is, or 'none'");
      if (form === 'lines' && lit.side)
        report(['lit', 'side'], 'is not the line’s', 'Give the side to its series');
    }
    if (from !== undefined && form !== 'lines')
      report(['from'], `is ${from}, but bars begin at 0`, 'Remove it');
    if (reference && form !== 'bars') report(['reference'], `has no place in ${form}`, 'Remove it');
    if (event && form !== 'lines') report(['event'], `has no place in ${form}`, 'Remove it');
    if (event && event.at >= categories.length) {
      report(['event', 'at'], `is ${event.at}, but the last is ${categories.length - 1}`, 'Count from 0');
    }
  });
