/** What the picture of a slide knows besides its own data. */
import type { Html } from '../markup/html.ts';
import type { Told } from '../participants/told.ts';
import type { Text } from '../text/language.ts';
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
export interface Context extends Told {
  readonly glossary: readonly Term[];
  readonly topics: readonly Topic[];
  /** Where a link to a slide leads; nowhere on a page that does not hold the slides. */
  readonly addressOf: (id: string) => string | undefined;
  /** Measures text in the deck's font. */
  readonly measure: MeasureText;
  /** The number of a slide as shown, by its id. */
  readonly numberOf: (id: string) => string;
  /** A text in both languages, with glossary terms marked where the slide has not marked them yet. Not for links, tables and headings. */
  readonly marked: (text: Text) => Html;
  readonly slide: {
    readonly id: string;
    readonly headline: Text;
    readonly steps: number;
  };
}
