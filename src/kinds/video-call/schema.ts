import { z } from 'zod';
import { label } from '../../text/text.ts';
import { item, prospect } from '../parts.ts';

/** A meeting by video: a call window with a half for each side, whose threads meet in it; below it facts, and what is hoped for. */
export const videoCall = z.strictObject({
  kind: z.literal('video-call'),
  /** What meets, large where the threads meet. */
  name: label,
  /** When and how, under it. */
  when: label,
  /** What kind of meeting it is, with a smaller line. */
  about: item,
  /** A meeting in person, as it may follow. */
  next: prospect,
});
