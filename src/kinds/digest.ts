/** What a picture says, told by who says it: for small cards and for tables, where the picture itself would be too small to read. */
import type { Context } from './context.ts';
import { isSame, type Text } from '../text/language.ts';
import type { Picture } from './schemas.ts';
import type { Prospect } from './parts.ts';

/** A few words, with an optional smaller line. */
export interface Point {
  readonly label: Text;
  readonly note?: Text | undefined;
}

/** What comes next: the verb of the source over its points. */
export interface Prospects {
  readonly firmness: Prospect['firmness'];
  readonly verb: Text;
  readonly points: readonly Point[];
}

/** A picture's points: Taiwan's, shared, the EU's, and what comes next. */
export interface Digest {
  readonly left: readonly Point[];
  readonly shared: readonly Point[];
  readonly right: readonly Point[];
  readonly next: readonly Prospects[];
}

/** The digest of a picture. A kind that is not handled does not compile. */
export function digestOf(picture: Picture, context: Pick<Context, 'delegations' | 'glossary'>): Digest {
  switch (picture.kind) {
    case 'title':
      return digest({ shared: [picture.event, picture.when] });
    case 'tiles':
      return digest({ shared: picture.tiles });
    case 'facts':
      return digest({ shared: picture.facts.map(({ label, value }) => joined(label, value)) });
    case 'rounds':
      return digest({ shared: picture.rounds.map(({ label, form }) => joined(label, form)) });
    case 'participants':
      return digestParticipants(picture.to, context);
    case 'tree':
      return digest({
        right: [picture.root, ...picture.branches],
        next: picture.ahead.map((prospect) => ({ ...prospect, points: [prospect] })),
      });
    case 'chain':
      return digest({ left: picture.links.map(({ label, items }) => joined(label, ...items)) });
    case 'overlap':
      return digest({ left: picture.left.items, shared: picture.shared.items, right: picture.right.items });
    case 'topic-map':
      return digest({ shared: [picture.above, ...picture.topics] });
    case 'lanes':
      return digest({
        shared: picture.exchanged.items,
        next: [{ ...picture.next, points: picture.next.parts }],
      });
    case 'platform': {
      const next = { ...picture.next, points: [picture.next, ...picture.fields.map(toPoint)] };
      return digest({ left: picture.left, shared: [picture.platform], right: picture.right, next: [next] });
    }
    case 'lintel':
      return digest({
        shared: [...picture.ground.items, ...picture.pillars],
        next: [{ ...picture.lintel, points: [picture.lintel] }],
      });
    case 'stages': {
      const by = (side: string): readonly Point[] => picture.stages.filter((stage) => stage.side === side);
      return digest({
        left: by('left'),
        shared: by('shared'),
        right: by('right'),
        next: [{ ...picture.next, points: [picture.next] }],
      });
    }
    case 'mirror':
      return digest({
        left: [picture.left.label, ...picture.left.items],
        right: [picture.right.label, ...picture.right.items],
        next: [
          { ...picture.next, points: [picture.next, ...picture.fields.map(toPoint)] },
          ...(picture.outward ? [{ ...picture.outward, points: [picture.outward] }] : []),
        ],
      });
    case 'matrix': {
      const of = (side: 'left' | 'shared' | 'right'): readonly Text[] =>
        picture.rows.filter(({ dots }) => dots.includes(side)).map(({ label }) => label);
      return digest({ left: of('left'), shared: of('shared'), right: of('right') });
    }
    case 'ladder':
      return digest({
        next: [
          ...picture.rungs.map(({ firmness, verb, topics }) => ({
            firmness,
            verb,
            points: topics.map(({ label }) => ({ label })),
          })),
          { ...picture.afterwards, points: [picture.afterwards] },
        ],
      });
    case 'glossary':
      return digest({
        shared: context.glossary.filter(({ id }) => picture.entries.includes(id)).map(({ name }) => name),
      });
    case 'open':
      return digest({ shared: picture.questions });
  }
}

/** How many of each kind, or, where the people are what the picture is about, who did what with whom. */
function digestParticipants(state: number, { delegations }: Pick<Context, 'delegations'>): Digest {
  const { bodies, kinds, people, relations } = delegations;
  if (state >= 4) {
    const nameOf = (id: string): Text =>
      people.find((person) => person.id === id)?.name ?? { zh: id, en: id };
    return digest({ shared: relations.map(({ label, between }) => joined(label, ...between.map(nameOf))) });
  }
  const ofSide = (side: 'left' | 'right'): readonly Text[] =>
    kinds.flatMap(({ id, label }) => {
      const count = bodies.filter((body) => body.side === side && body.kind === id).length;
      return count === 0 ? [] : [joined(label, { zh: String(count), en: String(count) })];
    });
  return digest({ left: ofSide('left'), right: ofSide('right') });
}

type Loose = Text | Point;

interface Parts {
  readonly left?: readonly Loose[];
  readonly shared?: readonly Loose[];
  readonly right?: readonly Loose[];
  readonly next?: readonly Prospects[];
}

function digest(parts: Parts): Digest {
  const points = (list: readonly Loose[] = []): readonly Point[] => list.map(toPoint);
  return {
    left: points(parts.left),
    shared: points(parts.shared),
    right: points(parts.right),
    next: parts.next ?? [],
  };
}

function toPoint(loose: Loose): Point {
  return 'label' in loose ? loose : { label: loose };
}

/** `label：one、two` in Chinese, `label: one, two` in English. */
function joined(label: Text, ...rest: readonly Text[]): Text {
  return {
    zh: `${label.zh}：${listed(rest, 'zh', '、')}`,
    en: `${label.en}: ${listed(rest, 'en', ', ')}`,
  };
}

function listed(texts: readonly Text[], language: 'zh' | 'en', comma: string): string {
  return texts.map((text) => (isSame(text) ? text.en : text[language])).join(comma);
}
