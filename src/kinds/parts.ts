/** The parts that several kinds of slide are made of, as authors write them. */
import { z } from 'zod';
import { isDate } from '../text/dates.ts';
import { id, label, text } from '../text/text.ts';

/** Whose a picture is, where it shows one side's matter. Its threads come in from that side's edge, in its colour. */
export const side = z.enum(['left', 'right']);

/** Whose a picture is that need not be one side's: `none` is neither's. */
export const owner = z.enum(['left', 'right', 'both', 'none']);

/** The step at which a part appears: 0 (default) from the start, 1 with the first press of the clicker, and so on without a gap to at most 12. */
export const step = z.int().min(0).max(12).default(0).meta({ role: 'step' });

const DATES = {
  day: { form: /^\d{4}-\d{2}-\d{2}$/u, example: '2026-03-05' },
  any: { form: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, example: '2026-03-05, 2026-03 or 2026' },
} as const;

/** A date as a string, such as `2026-03-05`; a whole month or year where any precision will do. */
export function dateOf(precision: keyof typeof DATES) {
  const { form, example } = DATES[precision];
  return z.string().refine((date) => form.test(date) && isDate(date), {
    error: ({ input }) => `is not a date: “${String(input)}”`,
    abort: true,
    params: { remedy: `Write it like ${example}` },
  });
}

/** Id of a slide of the deck. */
export const slideId = id.meta({ role: 'slide' });

/** So many topics have room in the pictures that show all of them. */
export const MOST_TOPICS = 6;

/** Id of the slide of one of the deck's topics. */
export const topicId = id.meta({ role: 'topic' });

/** Name of a drawing in `icons` beside the deck, or in `assets/icons`, without its ending. */
export const icon = id.meta({ role: 'icon' });

/** Id of a glossary entry. */
export const termId = id.meta({ role: 'term' });

/**
 * How firmly the source says what comes next. `will`: 將, 將持續 (solid outline, filled pill) · `expects`: 預計 (solid
 * outline, open pill) · `could`: 可 (dashed) · `hope`: 高度期待, 期待, 盼 (dotted).
 */
const firmness = z.enum(['will', 'expects', 'could', 'hope']);

/** The verb of the source over what comes next. */
export const verb = z.strictObject({
  /** How firm the verb is; decides every outline. */
  firmness,
  /** The verb as the source has it, such as 將; with whose word it is where one side alone says so: 歐方：可. */
  words: label,
});

/** Something with a name, an optional smaller line, and the step at which it appears. */
export const item = z.strictObject({
  /** A few words. */
  label,
  /** A smaller line under the label; none by default. */
  note: label.optional(),
  /** When it appears: 0, from the start, by default. */
  step,
});

/** What comes next: the verb and what it is about. */
export const prospect = z.strictObject({
  /** The verb of the source. */
  verb,
  /** What is to come. */
  label,
  /** A smaller line under it; none by default. */
  note: label.optional(),
  /** When it appears: 0, from the start, by default. */
  step,
});

/** What both sides exchanged: beads on the double thread. */
export const exchange = z.strictObject({
  /** What was done, such as 交流近況. */
  label: text,
  /** What they talked about, from left to right; 1 to 5. */
  beads: z.array(label).min(1).max(5),
});

export type Verb = z.output<typeof verb>;
export type Prospect = z.output<typeof prospect>;
export type Exchange = z.output<typeof exchange>;
