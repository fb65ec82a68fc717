import { z } from 'zod';
import { label } from '../../text/text.ts';
import { item, prospect } from '../parts.ts';

/** A meeting by video: a call window with a half for each side, whose threads meet in it; below it facts, and what is hoped for. */
export const videoCall = z.strictObject({
  kind: z.literal('video-call'),
  /** What meets, large where the threads meet; at most about 6 Han characters or 12 letters. */
  name: label,
  /** When and how, under it; at most about 12 Han characters or 24 letters. */
  when: label,
  /** What kind of meeting it is, with a smaller line; each at most about 18 Han characters or 40 letters. */
  about: item,
  /** A meeting in person, as it may follow; at most about 10 Han characters or 24 letters. */
  next: prospect,
});
