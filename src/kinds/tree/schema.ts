import { z } from 'zod';
import { part, prospect } from '../parts.ts';
import { text } from '../../text/text.ts';

/** One root, its branches, and what is hoped for. */
export const tree = z.strictObject({
  kind: z.literal('tree'),
  /** What all starts from. */
  root: part,
  /** The two that grow from the root, from top to bottom. */
  branches: z.array(part).length(2),
  /** Name of the group of what is to come. */
  aheadLabel: text,
  /** What is to come, from top to bottom; 1 to 3. */
  ahead: z.array(prospect).min(1).max(3),
});
