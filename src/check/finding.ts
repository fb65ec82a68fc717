/** What a rule finds in a deck that is no mistake for the build, and yet looks like one. */
import type { Problem } from '../deck/error.ts';
import type { RuleName } from '../deck/rules.ts';

/** What a rule sees, how much of it there is, and how it is mended. */
export interface Finding extends Problem {
  readonly rule: RuleName;
  /** The string of the deck in which it is seen, by which its line is found; none where it is no string. */
  readonly text?: string;
}

/** The same before it is known which rule found it. */
export type Seen = Omit<Finding, 'rule'>;
