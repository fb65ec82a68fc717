/** The delegations: sides, kinds of body, bodies, people, and who did what with whom. */
import { z } from 'zod';
import { id, lineLabel, lineName, lineNameInAny, lineText, text, lineTextInSome } from '../text/text.ts';
import { typed } from '../text/typed.ts';

/** `left` stands on the left, `right` on the right. */
const side = z.enum(['left', 'right']);

/**
 * What a person did, as a paragraph of the source says it: `convened` and `chaired` with somebody of the other side,
 * `headed` the delegation, `led` the talks for a side, `spoke` at the opening, `attended`.
 */
const role = z.enum(['convened', 'chaired', 'headed', 'led', 'spoke', 'attended']);

/** Id of one of the people. */
export const personId = id.meta({ role: 'person' });

/** Id of the paragraph of the source that says so. */
const paragraph = z.string().meta({ role: 'paragraph' });

const colour = typed(
  /^#[0-9a-f]{6}$/u,
  'a colour of the form #1b3a8a',
  'Write # and six digits, 0 to 9 and a to f',
);

/** A side's colours in one theme. */
const palette = z.strictObject({
  /** Of lines and areas; at least 3:1 against the page. */
  side: colour,
  /** Of text on the page; at least 4.5:1 against it. */
  text: colour,
  /** Of text on an area in the side's colour; at least 4.5:1 against it. */
  on: colour,
  /** Behind text in ink. */
  tint: colour,
});

/** A side of the meeting. */
const sideOfDeck = z.strictObject({
  /** Name of the side. */
  name: lineText,
  /** Its name within a sentence, in the languages where that differs: `the North`. The name by default. */
  nameInSentence: lineTextInSome.optional(),
  /** What its delegation is called. */
  delegation: lineText,
  /** Its colours. They mean this side and nothing else. */
  colours: z.strictObject({ light: palette, dark: palette }),
});

const kind = z.strictObject({
  /** Stable word by which bodies name it; also in addresses: `?kind=<id>`. */
  id,
  /** Its name; at most about 14 Han characters, or two lines of letters that break between words: a line, and a word alone, has at most about 13. */
  label: lineText,
  /** The shape that tells this kind apart without colour. */
  shape: z.enum(['square', 'diamond', 'triangle', 'circle']),
});

const body = z.strictObject({
  /** Stable word by which people name it; also in addresses: `?body=<id>`. */
  id,
  /** The delegation that it belongs to. */
  side,
  /** Id of its kind. */
  kind: id.meta({ role: 'body-kind' }),
  /** Its name: Chinese as in the source, English as the body itself uses it. */
  name: lineText,
  /** A shorter name for the diagram, in the languages that need one: about 16 Han characters or 32 letters always fit. The name by default. */
  shortName: lineTextInSome.optional(),
  /** A smaller line under the name, where the diagram has room for it; the abbreviation by default, where it is not the name. */
  secondLine: lineTextInSome.optional(),
  /** An abbreviation that is the same in both languages; none by default. */
  acronym: lineName.optional(),
  /** Other names that a search should find; none by default. */
  aliases: z.array(lineNameInAny).default([]),
  /** Paragraph that names it; none where there is no source. */
  source: paragraph.optional(),
});

const person = z.strictObject({
  /** Stable word by which relations name the person; also in addresses: `?person=<id>`. */
  id,
  /** Name as in the source; a plain string where it is the same in both languages. */
  name: lineLabel,
  /** Rank in that body, without the body's name. */
  title: lineText,
  /** Rank and body as they stand on the person's card; `|` marks where it may break. */
  office: text,
  /** Id of the body that the person belongs to. */
  body: id.meta({ role: 'body' }),
  /** What each paragraph says that the person did. */
  appearances: z.array(z.strictObject({ source: paragraph.optional(), as: role })).min(1),
});

/**
 * A line between two people of different sides. Nothing else may be joined by hand: that a body belongs to its
 * delegation and a person to a body follows from their own fields.
 */
const relation = z.strictObject({
  /** What both did. The two kinds say different things, not more or less, and are drawn alike. */
  kind: z.enum(['convened', 'chaired']),
  /** Ids of two people of different sides. Both must appear in `source` with the role of this kind. */
  between: z.tuple([personId, personId]),
  /** Paragraph that says so; none where there is no source. */
  source: paragraph.optional(),
  /** Words on the line. */
  label: text,
});

/** The delegations of a deck. */
export const delegations = z.strictObject({
  /** What the bar in the middle is called: the meeting's short name, such as its abbreviation; at most about 5 letters. */
  meeting: lineLabel,
  /** The two sides: `left` stands on the left, `right` on the right. */
  sides: z.strictObject({ left: sideOfDeck, right: sideOfDeck }),
  /** Kinds of body in the order of the diagram, at most 6. */
  kinds: z.array(kind).min(1).max(6),
  /** Whose grouping the kinds are: beside the paragraphs that the participants slide cites, and in the brief. */
  kindsNote: text,
  /** Bodies in the order of the source. */
  bodies: z.array(body).min(2),
  /** People whom the source names; may be empty. */
  people: z.array(person),
  /** Who did what with whom, across the sides; may be empty. */
  relations: z.array(relation),
});

/** Delegations as an author writes them. */
export type DelegationsSpec = z.input<typeof delegations>;

/** Delegations with every default filled in. */
export type Delegations = z.output<typeof delegations>;

export type Side = z.infer<typeof side>;
export type BodyKind = Delegations['kinds'][number];
export type Body = Delegations['bodies'][number];
export type Person = Delegations['people'][number];
export type Relation = Delegations['relations'][number];
