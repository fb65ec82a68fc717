/** What entries are made of. */
import type { Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import type { Delegations } from './delegations.ts';

/** What is told of bodies and people: the delegations, what each paragraph of the source is about, and how wide words are. */
export interface Told {
  readonly delegations: Delegations;
  readonly paragraphs: ReadonlyArray<{ readonly id: string; readonly about: Text }>;
  readonly measure: MeasureText;
}
