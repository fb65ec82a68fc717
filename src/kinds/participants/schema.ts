import { z } from 'zod';

/**
 * The diagram of the participating bodies. It has seven states: 0 hubs, 1 first side by kind, 2 second side,
 * 3 leads, 4 who convened, 5 who moderated and who attended, 6 free exploration.
 */
export const participants = z.strictObject({
  kind: z.literal('participants'),
  /** State at the slide's start, 0–6. */
  from: z.int().min(0).max(6),
  /** State after the slide's last step, not below `from`. */
  to: z.int().min(0).max(6),
});
