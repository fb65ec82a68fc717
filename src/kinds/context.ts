/** What the picture of a slide knows besides its own data. */
import type { TermFinder } from '../markup/bilingual.ts';
import type { Told } from '../participants/told.ts';
import type { Language, Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import type { Term } from '../text/term.ts';

/** One topic of the meeting, as wayfinding and pictures name it. */
export interface Topic {
  /** Its place among the topics, from 1. */
  readonly number: number;
  /** Id of its slide. */
  readonly slide: string;
  readonly name: Text;
  /** A shorter name, for tables; the name where there is none. */
  readonly shortName: Text;
  /** Name of its drawing. */
  readonly icon: string;
}

/** The parts of a deck that pictures draw on, and the slide that a picture stands on. */
export interface Context extends Told, TermFinder {
  readonly glossary: readonly Term[];
  readonly topics: readonly Topic[];
  /** Where a link to a slide leads from a language; nowhere on a page that does not hold the slides. */
  readonly addressOf: (id: string, language: Language) => string | undefined;
  /** Measures text in the deck's font. */
  readonly measure: MeasureText;
  /** The number of a slide as shown, by its id. */
  readonly numberOf: (id: string) => string;
  readonly slide: {
    readonly id: string;
    /** Its place in the whole deck, from 1. */
    readonly position: number;
    readonly headline: Text;
    readonly steps: number;
  };
}
