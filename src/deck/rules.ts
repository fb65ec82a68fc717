/** The rules of `npm run check`, by the names under which a deck may put them off. */
import { z } from 'zod';
import { id } from '../text/text.ts';

/** What is checked besides what stops a build, group by group. */
export const ruleNames = [
  'talk/time',
  'talk/slot',
  'talk/presses',
  'talk/terms',
  'languages/numbers',
  'languages/names',
  'languages/quotes',
  'languages/spaces',
  'languages/signs',
  'claims/numbers',
  'claims/copied',
  'claims/picture',
  'claims/sums',
  'claims/quoted',
  'claims/cited',
  'colours/contrast',
  'colours/apart',
  'structure/unused',
  'structure/files',
  'structure/put-off',
  'rendered/layout',
  'rendered/contrast',
  'rendered/lines',
  'rendered/targets',
] as const;

export type RuleName = (typeof ruleNames)[number];

/** A rule that a deck puts off. */
export const putOff = z.strictObject({
  /** Name of the rule, as `npm run check` writes it behind what it finds. */
  rule: z.enum(ruleNames),
  /** Id of the slide on which it is put off; on all of them, and elsewhere in the deck, by default. */
  slide: id.optional(),
  /** Why, in a sentence for the next author. */
  reason: z.string().min(10),
});
