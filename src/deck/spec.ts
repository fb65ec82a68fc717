/** What authors write: a whole deck as data, declared once; the types follow from the schemas. */
import { z } from 'zod';
import { delegations } from '../participants/delegations.ts';
import { icon, slideId, termId } from '../kinds/parts.ts';
import { picture } from '../kinds/schemas.ts';
import { languages } from '../text/language.ts';
import { term } from '../text/term.ts';
import { id, label, text } from '../text/text.ts';
import { typed } from '../text/typed.ts';
import { accessibility } from './accessibility.ts';
import { putOff } from './rules.ts';

/** Id of a paragraph of the source, as slides cite it: `P2`, `T4`, `C1`. */
const paragraphId = typed(
  /^[A-Z][0-9]+$/u,
  'the id of a paragraph',
  'Write a capital and a number, such as P2',
);

/** One slide. */
export const slide = z.strictObject({
  /** Stable word in its address: `#/<id>`. */
  id,
  /** The claim as a sentence. At most about 28 Han characters or 64 letters, so that it keeps to one line; `|` where it may break. */
  headline: text,
  /** Beside the section's name over the headline, such as who speaks; none by default. */
  about: label.optional(),
  /** The evidence under the headline. */
  picture,
  /**
   * A few words beside the cited paragraphs, such as what on the slide is our own; none by default, except that the
   * participants say whose grouping the kinds are.
   */
  remark: label.optional(),
  /** A text for readers, a paragraph an entry; shown in the reading view and on handouts, never on the projected slide; none by default. */
  detail: z.array(text).default([]),
  /**
   * The speaker's private words, to be said aloud in the planned time. They never reach the public edition. `▶` marks a
   * press: one for each step, or none.
   */
  notes: text,
  /** The paragraphs of the source that stand behind the slide; none by default. */
  sources: z.array(paragraphId.meta({ role: 'paragraph' })).default([]),
  /** Ids of glossary entries that readers of this slide may want; none by default. */
  terms: z.array(termId).default([]),
  /**
   * Planned time in seconds, above 0 and enough for the notes: 220 Han characters or 130 words a minute, and 3 seconds a
   * press, in the language that takes longer, rounded up to 5. Needed in every section; left out in the backup.
   */
  seconds: z
    .number()
    .positive({ error: ({ input }) => `is ${String(input)}, not a planned time above 0` })
    .optional(),
});

/** A topic of the meeting, for wayfinding and for the pictures that show all of them. */
const topic = z.strictObject({
  /** Id of its slide. */
  slide: slideId,
  /** Its name; `|` where it may break under an eye of the braid. */
  name: label,
  /** A shorter name, for tables; the name by default. */
  shortName: label.optional(),
  /** Its drawing. */
  icon,
});

/** A run of slides with a name. */
export const section = z.strictObject({
  /** Stable word, its own among the sections. */
  id,
  /** Its name, as in the contents and the outline of a PDF. */
  title: text,
  /** Its slides in the order of the talk, at least 1. */
  slides: z.array(z.unknown()).min(1),
});

/** The slides after the end of the talk. */
export const backup = z.array(z.unknown()).default([]);

/** The text behind the deck. */
export const source = z.strictObject({
  /** Its title, in our words. */
  title: text,
  /** Who published it. */
  issuer: text,
  /** What stands before the ids of the cited paragraphs, such as `Report, paragraphs`. */
  citedAs: text,
  /** Its paragraphs in their order, as slides cite them; at least 1. */
  paragraphs: z
    .array(
      z.strictObject({
        /** A capital and a number, such as `P2`. */
        id: paragraphId,
        /** What the paragraph is about. */
        about: text,
        /**
         * Its words as published, in whichever language: `npm run check` looks there for the numbers of slides that cite
         * it, and for sentences that were copied. They are on no page. None by default.
         */
        text: z.string().min(1).optional(),
      }),
    )
    .min(1),
  /**
   * Hashes of its runs of Han characters and of signs, where its words may not be part of the deck; by these, too, what was
   * copied is found. None by default.
   */
  runs: z
    .strictObject({
      /** Of runs of Han characters. */
      han: z.array(z.string()),
      /** Of runs of signs. */
      signs: z.array(z.string()),
    })
    .optional(),
});

/** Which slides the brief is made of, a handout of a few pages. Ids stand in the slides of the deck. */
const brief = z.strictObject({
  /** Told by their headline and their detail, in this order; none by default. */
  told: z.array(slideId).default([]),
  /** Shown with their picture, such as a table; none by default. */
  shown: z.array(slideId).default([]),
});

/** The parts of a deck that are not its slides. */
export const frame = z.strictObject({
  /** Which of its two languages is shown first. Default `zh`, Traditional Chinese. */
  firstLanguage: z.enum(languages).default(languages[0]),
  /** Title of the deck, as in the browser's tab and the PDF's metadata. */
  title: text,
  /** A shorter title for headers. */
  shortTitle: text,
  /** What the deck is, in a sentence. */
  description: text,
  /** Author as in the PDF's metadata. */
  author: text,
  /** The text that all of it rests on; none by default. */
  source: source.optional(),
  /** The topics in their order, at most 6; none by default. The slide of each says which one it is. */
  topics: z.array(topic).default([]),
  /** What the brief is made of; of its tables alone by default. */
  brief: brief.prefault({}),
  /** Terms that readers may want explained, in any order; may be empty. */
  glossary: z.array(term),
  /** The sides, their bodies and people, and how these are related. */
  delegations,
  /** Minutes that the talk has, without questions; `npm run check` compares the planned time with it. None by default. */
  slotMinutes: z.number().positive().optional(),
  /** Rules of `npm run check` that this deck puts off; none by default. */
  putOff: z.array(putOff).default([]),
  /**
   * Font files for characters that Noto Sans TC lacks, such as those of a name: TrueType or OpenType, by their paths
   * from the file of the deck; none by default. Only those characters of them are published, so their licence must let
   * you.
   */
  fonts: z.array(z.string().min(1)).default([]),
  /** What the accessibility statement says of this deck; by default that nobody has checked it. */
  accessibility: accessibility.prefault({}),
});

/** A slide as an author writes it. */
export type SlideSpec = z.input<typeof slide>;

/** A topic as an author writes it. */
export type TopicSpec = z.input<typeof topic>;

/** A section as an author writes it. */
export type SectionSpec = Omit<z.input<typeof section>, 'slides'> & { slides: readonly SlideSpec[] };

/** A glossary entry as an author writes it. */
export type TermSpec = z.input<typeof term>;

/** The source as an author writes it. */
export type SourceSpec = z.input<typeof source>;

/** A whole deck as an author writes it: the default export of a `deck.ts`. */
export type DeckSpec = z.input<typeof frame> & {
  /** The talk, section after section. */
  sections: readonly SectionSpec[];
  /** Slides after the end of the talk, for questions; none by default. */
  backup?: readonly SlideSpec[];
};

export type { AccessibilitySpec } from './accessibility.ts';
export type { DelegationsSpec } from '../participants/delegations.ts';
