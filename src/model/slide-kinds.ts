/** What authors write for each kind of slide: one picture a kind. A new kind begins here. */
import { z } from 'zod';
import { id, label, text } from './text.ts';
import { column, firmness, part, prospect, slideLink, step } from './slide-parts.ts';

/** The opening slide: two bands, one from each side, that meet in the name of the event. */
const title = z.strictObject({
  kind: z.literal('title'),
  /** Which round it was, such as 第2屆. */
  round: text,
  /** Name of the event. */
  event: text,
  /** Date and form of the event. */
  when: text,
  /** Who published the text behind the deck. */
  issuer: text,
});

/** Tiles between the two sides, one a topic. */
const tiles = z.strictObject({
  kind: z.literal('tiles'),
  tiles: z.array(slideLink).min(2).max(8),
});

/** A strip of facts, read from left to right. */
const facts = z.strictObject({
  kind: z.literal('facts'),
  facts: z
    .array(
      z.strictObject({
        /** What is asked: date, form, level. */
        label,
        /** The answer, large. */
        value: label,
        /** A smaller line under it; none by default. */
        note: label.optional(),
        step,
      }),
    )
    .min(2)
    .max(4),
});

/** A rail of rounds in their order, without a scale of time. */
const rounds = z.strictObject({
  kind: z.literal('rounds'),
  rounds: z
    .array(
      z.strictObject({
        /** Name of the round. */
        label: text,
        /** How it met, or is hoped to meet. */
        form: text,
        /** Why, or who says so. */
        note: text,
        /** `held`: it took place; `hoped`: somebody hopes for it. */
        state: z.enum(['held', 'hoped']),
        step,
      }),
    )
    .min(2)
    .max(3),
});

/**
 * The diagram of the participating bodies. It has seven states: 0 hubs, 1 first side by kind, 2 second side,
 * 3 leads, 4 who convened, 5 who moderated and who attended, 6 free exploration.
 */
const participants = z.strictObject({
  kind: z.literal('participants'),
  /** State at the slide's start, 0–6. */
  from: z.int().min(0).max(6),
  /** State after the slide's last step, not below `from`. */
  to: z.int().min(0).max(6),
});

/** One root, its branches, and what is hoped for. */
const tree = z.strictObject({
  kind: z.literal('tree'),
  /** What all starts from. */
  root: part,
  branches: z.array(part).length(2),
  /** Name of the group of what is to come. */
  aheadLabel: text,
  ahead: z.array(prospect).min(1).max(3),
});

/** A chain of stations, each leading to the next. */
const chain = z.strictObject({
  kind: z.literal('chain'),
  links: z
    .array(
      z.strictObject({
        label,
        items: z.array(label).min(1).max(4),
        step,
      }),
    )
    .min(2)
    .max(4),
});

/** Two sets and what they share. */
const overlap = z.strictObject({
  kind: z.literal('overlap'),
  /** Said by Taiwan only. */
  tw: column,
  /** Said by both. */
  both: column,
  /** Said by the EU only. */
  eu: column,
});

/** A map of the topics under a bar for what stands above them. */
const topicMap = z.strictObject({
  kind: z.literal('topic-map'),
  /** What was discussed before the topics. */
  above: part,
  topics: z.array(slideLink).min(2).max(6),
});

/** Lanes: what was exchanged, what each side has of its own, what comes next. */
const lanes = z.strictObject({
  kind: z.literal('lanes'),
  /** What both exchanged. */
  exchanged: column,
  /** What comes next: one verb over all of its parts. */
  next: z.strictObject({
    firmness,
    /** The verb as the source has it. */
    verb: text,
    parts: z.array(part).min(1).max(3),
    step,
  }),
});

/** Two sides whose arrows meet in one platform. */
const platform = z.strictObject({
  kind: z.literal('platform'),
  /** The platform in the middle. */
  platform: part,
  /** What Taiwan's arrow carries. */
  tw: z.array(part).min(1).max(3),
  /** What the EU's arrow carries. */
  eu: z.array(part).min(1).max(3),
  /** What is to be worked on together. */
  next: prospect,
  /** The fields of that work. */
  fields: z.array(label).min(1).max(4),
});

/** Pillars that carry one lintel, on a common ground. */
const lintel = z.strictObject({
  kind: z.literal('lintel'),
  /** What the pillars carry. */
  lintel: prospect,
  pillars: z.array(part).length(2),
  /** What all stands on. */
  ground: column,
});

/** A rail of stages that ends open. */
const stages = z.strictObject({
  kind: z.literal('stages'),
  stages: z
    .array(
      z.strictObject({
        /** Who did it: one side or both. */
        side: z.enum(['tw', 'eu', 'both']),
        label,
        note: label.optional(),
        step,
      }),
    )
    .min(2)
    .max(4),
  /** The open end. */
  next: prospect,
});

/** What each side showed, face to face, and what they look for together. */
const mirror = z.strictObject({
  kind: z.literal('mirror'),
  tw: column,
  eu: column,
  next: prospect,
  /** What the common search is about; none by default. */
  fields: z.array(label).max(3).default([]),
  /** Where the two may go together beyond themselves; none by default. */
  outward: prospect.optional(),
});

/** A matrix of dots, one row a topic. Dots are filled column by column. */
const matrix = z.strictObject({
  kind: z.literal('matrix'),
  columns: z
    .array(
      z.strictObject({
        side: z.enum(['tw', 'both', 'eu']),
        label,
        step,
      }),
    )
    .length(3),
  rows: z
    .array(
      z.strictObject({
        /** Id of the topic's slide. */
        slide: id,
        label,
        /** The sides whose column has a dot in this row. */
        dots: z.array(z.enum(['tw', 'both', 'eu'])).min(1),
      }),
    )
    .min(2)
    .max(8),
});

/** A ladder from the firmest rung down, and what follows for all. */
const ladder = z.strictObject({
  kind: z.literal('ladder'),
  rungs: z
    .array(
      z.strictObject({
        firmness,
        /** The verb as the source has it. */
        verb: text,
        topics: z
          .array(
            z.strictObject({
              /** Id of the topic's slide. */
              slide: id,
              label,
              /** What is to come. */
              note: label,
            }),
          )
          .min(1)
          .max(3),
        step,
      }),
    )
    .min(2)
    .max(4),
  /** What follows for all. */
  afterwards: prospect,
});

/** The glossary as a table. */
const glossary = z.strictObject({
  kind: z.literal('glossary'),
  /** Ids of the entries, in their order; each of them stands in `glossary`. */
  entries: z.array(id).min(1).max(10),
});

/** A list of open questions: what the source does not say. */
const open = z.strictObject({
  kind: z.literal('open'),
  questions: z.array(part).min(2).max(8),
});

/** Every kind's picture, told apart by `kind`. */
export const picture = z.discriminatedUnion('kind', [
  title,
  tiles,
  facts,
  rounds,
  participants,
  tree,
  chain,
  overlap,
  topicMap,
  lanes,
  platform,
  lintel,
  stages,
  mirror,
  matrix,
  ladder,
  glossary,
  open,
]);

/** What an author writes as a slide's picture. */
export type PictureSpec = z.input<typeof picture>;

/** A picture with every default filled in. */
export type Picture = z.output<typeof picture>;

/** The name of a kind of slide. */
export type SlideKind = Picture['kind'];

/** The picture of one kind. */
export type PictureOf<K extends SlideKind> = Extract<Picture, { kind: K }>;
