/** What a deck's accessibility statement rests on: norms, whom to write to, and the results of checks. */
import { z } from 'zod';
import { label, text } from '../text/text.ts';

/** What was found in each part of the deck, a line each; none is an empty list. */
const found = z.strictObject({
  /** The reading view. */
  article: z.array(z.string()),
  /** Every slide on the stage, at its last step. */
  slides: z.array(z.string()),
  /** The handout. */
  handout: z.array(z.string()),
  /** The statement itself. */
  statement: z.array(z.string()),
});

/** What checks of a deck came to. `test/e2e/slides/statement.test.ts` writes it, and finds what is no longer so. */
const results = z.strictObject({
  /** The day on which they last came to something else, as `2026-11-24`. */
  date: z.string(),
  /** Name of the browser. */
  browser: z.string(),
  /** What axe-core checked. */
  axe: z.strictObject({
    /** Its version. */
    version: z.string(),
    /** How many of its rules ran. */
    rules: z.int().positive(),
    /** Rules that left a place for a person to judge. */
    undecided: z.array(z.string()),
  }),
  /** Rules of PDF/UA-1 that every PDF has to keep, and how many its profile has. */
  pdf: z.strictObject({
    /** How many are checked. */
    rules: z.int().positive(),
    /** How many there are. */
    of: z.int().positive(),
  }),
  /** What the checks found. */
  found: z.strictObject({
    /** What axe finds, but for the size of targets. */
    axe: found,
    /** Targets below 24 × 24 pixels without the space around them. */
    targets: found,
    /** What takes the focus and is covered by something else. */
    focus: found,
  }),
});

/** What the accessibility statement says of a deck besides what it says of all. */
export const accessibility = z.strictObject({
  /** Norms besides WCAG 2.2 that the statement measures the deck by; none by default. */
  norms: z.array(text).default([]),
  /** What else is to be said of compliance, such as a label that the deck does not bear; none by default. */
  remarks: z.array(text).default([]),
  /** Who takes remarks of readers; by default the statement asks readers to tell whoever gave them the files. */
  contact: z
    .strictObject({
      /** A name, such as of an office. */
      name: label,
      /** Where the link leads: `mailto:`, `tel:` or `https:`. */
      address: z.string().refine((address) => /^(?:mailto:|tel:|https:\/\/)\S+$/u.test(address), {
        error: ({ input }) => `is no address to write to or call: “${String(input)}”`,
        params: { remedy: 'Begin it with mailto:, tel: or https://' },
      }),
    })
    .optional(),
  /** Whom to turn to when remarks come to nothing, a paragraph an entry; none by default. */
  enforcement: z.array(text).default([]),
  /** What was checked and found; by default the statement says that nothing was. */
  results: results.optional(),
});

/** The same as an author writes it. */
export type AccessibilitySpec = z.input<typeof accessibility>;

/** The results of checks. */
export type CheckResults = Readonly<z.output<typeof results>>;

/** A part of a deck that is checked by itself. */
export type CheckedPart = keyof z.output<typeof found>;
