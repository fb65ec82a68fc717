/** What a picture says, told by who says it: for small cards and for tables, where the picture itself would be too small to read. */
import type { Text } from '../text/language.ts';
import type { Prospect, Verb } from './parts.ts';

/** A few words, with an optional smaller line. */
export interface Point {
  readonly label: Text;
  readonly note?: Text | undefined;
}

/** What comes next: the verbs of the source before its points. */
interface Prospects {
  readonly verbs: readonly Verb[];
  readonly points: readonly Point[];
}

/** A picture's points: the left side's, shared, the right side's, and what comes next. */
export interface Digest {
  readonly left: readonly Point[];
  readonly shared: readonly Point[];
  readonly right: readonly Point[];
  readonly next: readonly Prospects[];
}

type Loose = Text | Point;

interface Parts {
  readonly left?: readonly Loose[];
  readonly shared?: readonly Loose[];
  readonly right?: readonly Loose[];
  readonly next?: ReadonlyArray<Prospect | Prospects>;
}

/** A digest of what there is; what is left out is empty. */
export function digest({ left = [], shared = [], right = [], next = [] }: Parts): Digest {
  return {
    left: left.map(toPoint),
    shared: shared.map(toPoint),
    right: right.map(toPoint),
    next: next.map((entry) =>
      'points' in entry ? entry : { verbs: [entry.verb], points: [{ label: entry.label, note: entry.note }] },
    ),
  };
}

function toPoint(loose: Loose): Point {
  return 'label' in loose ? loose : { label: loose };
}
