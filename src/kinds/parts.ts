/** The pieces that several slide kinds are made of. */
import { z } from 'zod';
import { id, label, text } from '../text/text.ts';

/** The step at which a part appears: 0 (default) from the start, 1 with the first press of the clicker, and so on without a gap to at most 12. */
export const step = z.int().min(0).max(12).default(0);

/** How firmly the source says what comes next, from the strongest: 將, 將持續, 預計, 可, 期待 or 盼. */
export const firmness = z.enum(['will', 'will-keep', 'expect', 'could', 'hope']);

/** A label with an optional smaller line under it. */
export const part = z.strictObject({
  /** A few words. */
  label,
  /** A smaller line under the label; none by default. */
  note: label.optional(),
  /** When it appears: 0, from the start, by default. */
  step,
});

/** A part that names a slide and leads to it. */
export const slideLink = z.strictObject({
  /** Id of the slide that it leads to. */
  slide: id,
  /** A few words. */
  label,
  /** A smaller line under the label; none by default. */
  note: label.optional(),
  /** Name of a drawing in `assets/icons`, without its ending; none by default. */
  icon: id.optional(),
  /** When it appears: 0, from the start, by default. */
  step,
});

/** What comes next, with the verb of the source and how firm it is. */
export const prospect = z.strictObject({
  /** How firm the verb is. */
  firmness,
  /** The verb as the source has it, such as 將 or 期待. */
  verb: text,
  /** What is to come. */
  label,
  /** When it appears: 0, from the start, by default. */
  step,
});

/** A column of a picture that belongs to one side. */
export const column = z.strictObject({
  /** What the items have in common. */
  label,
  /** From top to bottom, at least 1. */
  items: z.array(label).min(1),
  /** When it appears: 0, from the start, by default. */
  step,
});

export type Part = z.output<typeof part>;
export type SlideLink = z.output<typeof slideLink>;
export type Prospect = z.output<typeof prospect>;
export type Column = z.output<typeof column>;
