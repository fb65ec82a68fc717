/** The people of the delegations as cards between the marks of all bodies: the diagram's second state, in one language. */
import type { Body, BodyKind, Delegations, Person, Relation, Side } from '../delegations.ts';
import { plain, type Language, type Text } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import { labelSide } from './labels.ts';
import type { DiagramLayout } from './layout.ts';
import { placeRows } from './rows.ts';
import { people as sizes } from './sizes.ts';
import { curve, halves, stack } from './strands.ts';

/** A person as a slide shows them. */
export interface ShownPerson {
  readonly person: Person;
  /** What is said of the person on the card. */
  readonly remark: Text | undefined;
  readonly step: number;
}

/** A mark at the edge, with the place where it stands in the diagram of all bodies. */
export interface EdgeMark {
  readonly side: Side;
  readonly kind: BodyKind;
  readonly bodies: readonly Body[];
  readonly x: number;
  readonly y: number;
  readonly from: { readonly x: number; readonly y: number };
}

/** A line of text by its middle. */
interface CardLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: 500 | 700;
}

/** A person's card; `y` is its middle. */
export interface Card extends ShownPerson {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly CardLine[];
  /** The remark on the upper edge of a card that is only outlined. */
  readonly tag:
    | { readonly text: string; readonly x: number; readonly y: number; readonly width: number }
    | undefined;
}

/** A line from a mark to a card: strong from the person's own body, pale from the others of a delegation that the person headed. */
export interface Tie {
  readonly person: string;
  readonly bodies: readonly Body[];
  readonly isOwn: boolean;
  readonly path: string;
  readonly side: Side;
  readonly step: number;
}

/** A line between two people: its half in each side's colour, and its words in the middle. */
export interface Link {
  readonly relation: Relation;
  readonly left: string;
  readonly right: string;
  readonly pill: { readonly text: string; readonly x: number; readonly y: number; readonly width: number };
  readonly step: number;
}

/** The whole second state. */
export interface PeopleLayout {
  readonly language: Language;
  readonly marks: readonly EdgeMark[];
  readonly cards: readonly Card[];
  readonly ties: readonly Tie[];
  readonly links: readonly Link[];
}

/** Places the people that a slide shows. */
export function layoutPeople(
  delegations: Delegations,
  shown: readonly ShownPerson[],
  diagram: DiagramLayout,
  measure: MeasureText,
): PeopleLayout {
  const { language } = diagram;
  const marks = (['left', 'right'] as const).flatMap((side) => placeMarks(delegations, side, diagram));
  const cards = (['left', 'right'] as const).flatMap((side) =>
    placeCards(delegations, shown, side, language, measure),
  );
  return {
    language,
    marks,
    cards,
    ties: cards.flatMap((card) => tiesOf(card, marks)),
    links: placeLinks(delegations.relations, cards, language, measure),
  };
}

/** Marks at the slide's edge, no farther apart than on the fuller side of a full diagram. */
function placeMarks(delegations: Delegations, side: Side, { language, sides }: DiagramLayout): EdgeMark[] {
  const { groups, spacing } = labelSide(delegations, side, language);
  const rows = sides[side].bundles.flatMap((bundle) => bundle.rows);
  const ys = placeRows(
    groups.map((group) => group.rows.length),
    { pitch: Math.min(sizes.pitch, spacing.pitch), gap: spacing.gap },
  ).flat();
  return rows.map(({ kind, bodies, x, y }, index) => ({
    side,
    kind,
    bodies,
    x: sizes.edge[side],
    y: ys[index] ?? y,
    from: { x, y },
  }));
}

function placeCards(
  { bodies, relations }: Delegations,
  shown: readonly ShownPerson[],
  side: Side,
  language: Language,
  measure: MeasureText,
): Card[] {
  const own = shown.filter(({ person }) =>
    bodies.some(({ id, side: home }) => id === person.body && home === side),
  );
  if (own.length === 0) return [];
  const { card } = sizes;
  const scale = card.scales.find(({ upTo }) => own.length <= upTo) ?? card.scales[card.scales.length - 1];
  if (!scale) return [];
  const room = card.bottom - card.top;
  const height = own.length === 1 ? sizes.alone : (room - scale.gap * (own.length - 1)) / own.length;
  const middles =
    own.length === 1
      ? [card.aloneY]
      : stack(
          own.map(() => height + scale.gap),
          (card.top + card.bottom) / 2,
        );
  return own.map((entry, index): Card => {
    const { person, remark } = entry;
    const y = middles[index] ?? 0;
    const isLinked = relations.some(({ between }) => between.includes(person.id));
    const tagged = remark && !isLinked ? plain(remark[language]) : undefined;
    const texts = [
      { text: plain(person.name[language]), wanted: scale.name, weight: 700 as const },
      ...linesOf(scale.lines > 1 ? person.office[language] : person.title[language], scale.lines).map(
        (text) => ({ text, wanted: scale.office, weight: 500 as const }),
      ),
      ...(remark && isLinked
        ? linesOf(remark[language], scale.lines).map((text) => ({
            text,
            wanted: scale.office,
            weight: 500 as const,
          }))
        : []),
    ];
    return {
      ...entry,
      side,
      x: card[side],
      y,
      width: card.width,
      height,
      lines: setLines(texts, y + (tagged ? card.tag.height / 4 : 0), height, scale, measure),
      tag: tagged
        ? {
            text: tagged,
            x: card[side] + card.padding + (measure(tagged, 700) * card.tag.size) / 2 + card.tag.padding,
            y: y - height / 2,
            width: measure(tagged, 700) * card.tag.size + 2 * card.tag.padding,
          }
        : undefined,
    };
  });
}

type Scale = (typeof sizes.card.scales)[number];

/** The lines of a text that its author parts, or all of it on one. */
function linesOf(text: string, most: number): string[] {
  const parts = text.split('|').map((part) => part.trim());
  return most > 1 ? parts : [parts.join(' ')];
}

/** Lines under each other about a middle, each as large as wanted or as the card allows. */
function setLines(
  texts: ReadonlyArray<{ readonly text: string; readonly wanted: number; readonly weight: 500 | 700 }>,
  middle: number,
  height: number,
  scale: Scale,
  measure: MeasureText,
): CardLine[] {
  const { card } = sizes;
  const room = card.width - 2 * card.sides;
  const lineOf = (weight: 500 | 700): number => (weight === 700 ? scale.nameLine : scale.line);
  const wanted = texts.reduce((sum, line) => sum + line.wanted * lineOf(line.weight), 0);
  const part = Math.min(1, (height - 2 * card.ends) / wanted);
  const sized = texts.map(({ text, wanted: size, weight }) => ({
    text,
    weight,
    size: Math.floor(Math.min(size * part, room / measure(text, weight))),
  }));
  const ys = stack(
    sized.map(({ size, weight }) => size * lineOf(weight)),
    middle,
  );
  return sized.map((line, index) => ({ ...line, y: ys[index] ?? middle }));
}

/** Lines from the person's own body and, to who headed a delegation, from all of its bodies. */
function tiesOf({ person, side, x, y, width, step }: Card, marks: readonly EdgeMark[]): Tie[] {
  const isHead = person.appearances.some(({ as }) => as === 'headed');
  const edge = side === 'left' ? x : x + width;
  const own = marks.filter((mark) => mark.side === side);
  const middle = (own.length - 1) / 2;
  return own.flatMap(({ bodies, x: markX, y: markY }, index): Tie[] => {
    const isOwn = bodies.some(({ id }) => id === person.body);
    if (!isOwn && !isHead) return [];
    const end = isHead ? y + (index - middle) * sizes.fan : y;
    return [{ person: person.id, bodies, isOwn, side, step, path: curve([markX, markY], [edge, end]) }];
  });
}

function placeLinks(
  relations: readonly Relation[],
  cards: readonly Card[],
  language: Language,
  measure: MeasureText,
): Link[] {
  const { pill } = sizes;
  const joined = relations
    .flatMap((relation) => {
      const ends = relation.between.flatMap((id) => cards.find(({ person }) => person.id === id) ?? []);
      const left = ends.find(({ side }) => side === 'left');
      const right = ends.find(({ side }) => side === 'right');
      return left && right ? [{ relation, left, right }] : [];
    })
    .toSorted((one, other) => one.left.y - other.left.y || one.right.y - other.right.y);
  const endOf = (card: Card, relation: Relation): number => {
    const own = joined.filter(({ left, right }) => left === card || right === card);
    const partners = own.map(({ left, right }) => (left === card ? right.y : left.y));
    return spread(partners, card)[own.findIndex((other) => other.relation === relation)] ?? card.y;
  };
  return joined.map(({ relation, left, right }): Link => {
    const from = [left.x + left.width, endOf(left, relation)] as const;
    const to = [right.x, endOf(right, relation)] as const;
    const [first, second] = halves(from, to);
    const text = plain(relation.label[language]);
    return {
      relation,
      left: first,
      right: second,
      pill: {
        text,
        x: (from[0] + to[0]) / 2,
        y: (from[1] + to[1]) / 2,
        width: measure(text, 700) * pill.size + 2 * pill.padding,
      },
      step: Math.max(left.step, right.step),
    };
  });
}

/** Where lines leave a card: its middle for one, else as near to their other ends as the card and the others allow. */
function spread(partners: readonly number[], { y, height }: Card): number[] {
  if (partners.length < 2) return [y];
  const inset = Math.min(sizes.link.inset, height / 3);
  const [top, bottom] = [y - height / 2 + inset, y + height / 2 - inset];
  const apart = Math.min(sizes.link.apart, (bottom - top) / (partners.length - 1));
  let least = top;
  return partners.map((partner, index) => {
    const most = bottom - (partners.length - 1 - index) * apart;
    const place = Math.min(most, Math.max(least, partner));
    least = place + apart;
    return place;
  });
}
