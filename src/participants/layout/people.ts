/** The people of the delegations as cards between the marks of all bodies: the diagram's second state, in one language. */
import type { Body, BodyKind, Delegations, Relation, Side } from '../delegations.ts';
import { plain, type Language } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import { placeCards, type Card, type ShownPerson } from './cards.ts';
import { labelSide } from './labels.ts';
import type { DiagramLayout } from './layout.ts';
import { placeRows } from './rows.ts';
import { people as sizes } from './sizes.ts';
import { curve, halves } from './strands.ts';

/** A mark at the edge, with the place where it stands in the diagram of all bodies. */
export interface EdgeMark {
  readonly side: Side;
  readonly kind: BodyKind;
  readonly bodies: readonly Body[];
  readonly x: number;
  readonly y: number;
  readonly from: { readonly x: number; readonly y: number };
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
