import { z } from 'zod';
import { part, prospect } from '../parts.ts';
import { label } from '../../text/text.ts';

/** Two sides whose arrows meet in one platform. */
export const platform = z.strictObject({
  kind: z.literal('platform'),
  /** The platform in the middle. */
  platform: part,
  /** What the arrow from the left carries. */
  left: z.array(part).min(1).max(3),
  /** What the arrow from the right carries. */
  right: z.array(part).min(1).max(3),
  /** What is to be worked on together. */
  next: prospect,
  /** The fields of that work. */
  fields: z.array(label).min(1).max(4),
});
