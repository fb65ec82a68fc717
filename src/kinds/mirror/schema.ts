import { z } from 'zod';
import { column, prospect } from '../parts.ts';
import { label } from '../../text/text.ts';

/** What each side showed, face to face, and what they look for together. */
export const mirror = z.strictObject({
  kind: z.literal('mirror'),
  /** What the side on the left showed. */
  left: column,
  /** What the side on the right showed. */
  right: column,
  /** What both look for. */
  next: prospect,
  /** What the common search is about; none by default. */
  fields: z.array(label).max(3).default([]),
  /** Where the two may go together beyond themselves; none by default. */
  outward: prospect.optional(),
});
