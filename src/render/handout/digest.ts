/** What a picture says, told by who says it: for small cards and for tables, where the picture itself would be too small to read. */
import type { Deck } from '../../model/deck.ts';
import { isSame, type Text } from '../../model/language.ts';
import type { Picture } from '../../model/slide-kinds.ts';
import type { Prospect } from '../../model/slide-parts.ts';

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
  readonly tw: readonly Point[];
  readonly both: readonly Point[];
  readonly eu: readonly Point[];
  readonly next: readonly Prospects[];
}

/** The digest of a picture. A kind that is not handled does not compile. */
export function digestOf(picture: Picture, deck: Deck): Digest {
  switch (picture.kind) {
    case 'title':
      return digest({ both: [picture.event, picture.when] });
    case 'tiles':
      return digest({ both: picture.tiles });
    case 'facts':
      return digest({ both: picture.facts.map(({ label, value }) => joined(label, value)) });
    case 'rounds':
      return digest({ both: picture.rounds.map(({ label, form }) => joined(label, form)) });
    case 'participants':
      return digestParticipants(picture.to, deck);
    case 'tree':
      return digest({
        eu: [picture.root, ...picture.branches],
        next: picture.ahead.map((prospect) => ({ ...prospect, points: [prospect] })),
      });
    case 'chain':
      return digest({ tw: picture.links.map(({ label, items }) => joined(label, ...items)) });
    case 'overlap':
      return digest({ tw: picture.tw.items, both: picture.both.items, eu: picture.eu.items });
    case 'topic-map':
      return digest({ both: [picture.above, ...picture.topics] });
    case 'lanes':
      return digest({
        both: picture.exchanged.items,
        next: [{ ...picture.next, points: picture.next.parts }],
      });
    case 'platform': {
      const next = { ...picture.next, points: [picture.next, ...picture.fields.map(toPoint)] };
      return digest({ tw: picture.tw, both: [picture.platform], eu: picture.eu, next: [next] });
    }
    case 'lintel':
      return digest({
        both: [...picture.ground.items, ...picture.pillars],
        next: [{ ...picture.lintel, points: [picture.lintel] }],
      });
    case 'stages': {
      const by = (side: string): readonly Point[] => picture.stages.filter((stage) => stage.side === side);
      return digest({
        tw: by('tw'),
        both: by('both'),
        eu: by('eu'),
        next: [{ ...picture.next, points: [picture.next] }],
      });
    }
    case 'mirror':
      return digest({
        tw: [picture.tw.label, ...picture.tw.items],
        eu: [picture.eu.label, ...picture.eu.items],
        next: [
          { ...picture.next, points: [picture.next, ...picture.fields.map(toPoint)] },
          ...(picture.outward ? [{ ...picture.outward, points: [picture.outward] }] : []),
        ],
      });
    case 'matrix': {
      const of = (side: 'tw' | 'both' | 'eu'): readonly Text[] =>
        picture.rows.filter(({ dots }) => dots.includes(side)).map(({ label }) => label);
      return digest({ tw: of('tw'), both: of('both'), eu: of('eu') });
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
        both: deck.glossary.filter(({ id }) => picture.entries.includes(id)).map(({ name }) => name),
      });
    case 'open':
      return digest({ both: picture.questions });
  }
}

/** How many of each kind, or, where the people are what the picture is about, who did what with whom. */
function digestParticipants(state: number, { delegations }: Deck): Digest {
  const { bodies, kinds, people, relations } = delegations;
  if (state >= 4) {
    const nameOf = (id: string): Text =>
      people.find((person) => person.id === id)?.name ?? { zh: id, en: id };
    return digest({ both: relations.map(({ label, between }) => joined(label, ...between.map(nameOf))) });
  }
  const ofSide = (side: 'tw' | 'eu'): readonly Text[] =>
    kinds.flatMap(({ id, label }) => {
      const count = bodies.filter((body) => body.side === side && body.kind === id).length;
      return count === 0 ? [] : [joined(label, { zh: String(count), en: String(count) })];
    });
  return digest({ tw: ofSide('tw'), eu: ofSide('eu') });
}

type Loose = Text | Point;

interface Parts {
  readonly tw?: readonly Loose[];
  readonly both?: readonly Loose[];
  readonly eu?: readonly Loose[];
  readonly next?: readonly Prospects[];
}

function digest(parts: Parts): Digest {
  const points = (list: readonly Loose[] = []): readonly Point[] => list.map(toPoint);
  return {
    tw: points(parts.tw),
    both: points(parts.both),
    eu: points(parts.eu),
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
