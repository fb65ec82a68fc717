/** The delegations: sides, kinds of body, bodies, people, and who did what with whom. */
import { z } from 'zod';
import { id, lineLabel, lineName, lineNameInAny, lineText, text } from '../text/text.ts';

/** `left` stands on the left, `right` on the right. */
const side = z.enum(['left', 'right']);

/** What a person did, as a paragraph of the source says it. */
const role = z.enum(['convened', 'moderated', 'led', 'spoke', 'attended']);

const sideName = z.strictObject({
  /** Name of the side. */
  name: lineText,
  /** What its delegation is called in the diagram. */
  delegation: lineText,
});

const kind = z.strictObject({
  /** Stable word by which bodies name it; also in addresses: `?kind=<id>`. */
  id,
  /** Its name. */
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
  kind: id,
  /** Its name: Chinese as in the source, English as the body itself uses it. */
  name: lineText,
  /** English under the Chinese name in the diagram, where the English name has more than about 54 letters; the name by default. */
  line: lineName.optional(),
  /** An abbreviation that is the same in both languages; none by default. */
  short: lineName.optional(),
  /** A shorter English name for the diagram, at most about 36 letters; the English name by default. */
  brief: lineName.optional(),
  /** Other names that a search should find; none by default. */
  aliases: z.array(lineNameInAny).default([]),
  /** Whether it leads its delegation. Exactly one body a side does. Default `false`. */
  lead: z.boolean().default(false),
  /** Paragraph that names it. */
  source: z.string(),
});

const person = z.strictObject({
  /** Stable word by which relations name the person; also in addresses: `?person=<id>`. */
  id,
  /** Name as in the source; a plain string where it is the same in both languages. */
  name: lineLabel,
  /** Rank in that body, without the body's name. */
  title: lineText,
  /** Id of the body that the person belongs to. */
  body: id,
  /** What each paragraph says that the person did. */
  appearances: z.array(z.strictObject({ source: z.string(), as: role })).min(1),
});

/**
 * A line between two people of different sides. Nothing else may be joined by hand: that a body belongs to its
 * delegation and a person to a body follows from their own fields.
 */
const relation = z.strictObject({
  /** `convened` is drawn solid, `moderated` dotted. */
  kind: z.enum(['convened', 'moderated']),
  /** Ids of two people of different sides. Both must appear in `source` with the role of this kind. */
  between: z.tuple([id, id]),
  /** Paragraph that says so. */
  source: z.string(),
  /** Words on the line. */
  label: text,
});

/** The delegations of a deck. */
export const delegations = z.strictObject({
  /** The two sides: `left` stands on the left, `right` on the right. */
  sides: z.strictObject({ left: sideName, right: sideName }),
  /** Kinds of body in the order of the diagram. */
  kinds: z.array(kind).min(1).max(4),
  /** Whose grouping the kinds are. */
  kindsNote: text,
  /** Bodies in the order of the source. */
  bodies: z.array(body).min(2),
  /** People whom the source names, in the order of the diagram; may be empty. */
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
