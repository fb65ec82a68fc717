/** What renderers get: a whole deck, checked, with every default filled in. */
import type { z } from 'zod';
import type { Delegations } from '../participants/delegations.ts';
import type { Topic } from '../kinds/context.ts';
import type { Picture } from '../kinds/schemas.ts';
import type { frame, source } from './spec.ts';
import type { Term } from '../text/term.ts';
import type { LanguagePair, Text } from '../text/language.ts';

type Source = Readonly<z.output<typeof source>>;
type Paragraph = Source['paragraphs'][number];

/** A section of the talk, or the backup. */
export interface Section {
  readonly id: string;
  readonly title: Text;
  /** Whether it stands after the end of the talk. */
  readonly backup: boolean;
}

/** One slide, resolved. */
export interface Slide {
  readonly id: string;
  /** Position in the whole deck, from 1. */
  readonly position: number;
  /** Number as shown: `1`, `2`, then `B1`, `B2`. */
  readonly number: string;
  readonly section: Section;
  readonly headline: Text;
  readonly picture: Picture;
  /** Beside the section's name, such as who speaks. */
  readonly about?: Text | undefined;
  readonly remark?: Text | undefined;
  /** The topic that it is about, where it is about one. */
  readonly topic?: Topic | undefined;
  readonly detail: readonly Text[];
  readonly notes: Text;
  readonly sources: readonly Paragraph[];
  readonly terms: readonly Term[];
  /** Planned seconds; 0 in the backup. */
  readonly seconds: number;
  /** Planned seconds from the start of the talk to the start of this slide. */
  readonly startsAt: number;
  /** How many presses of the clicker it takes after it has come up. */
  readonly steps: number;
}

/** A deck, resolved. */
export interface Deck extends Readonly<
  Omit<z.output<typeof frame>, 'delegations' | 'topics' | 'firstLanguage'>
> {
  /** Its languages, the one that is shown first before the other. */
  readonly languages: LanguagePair;
  readonly topics: readonly Topic[];
  readonly delegations: Delegations;
  readonly sections: readonly Section[];
  /** Every slide in the order of the deck, the backup last. */
  readonly slides: readonly Slide[];
  /** Slides of the talk, without the backup. */
  readonly talkLength: number;
  /** Planned seconds of the whole talk. */
  readonly seconds: number;
}
