/** The cards of people: where they stand, and how large their lines are. */
import type { Delegations, Person, Side } from '../delegations.ts';
import { plain, type Language, type Text } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import { people as sizes } from './sizes.ts';
import { stack } from './strands.ts';

/** A person as a slide shows them. */
export interface ShownPerson {
  readonly person: Person;
  /** What is said of the person on the card. */
  readonly remark: Text | undefined;
  readonly step: number;
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

/** Where a card stands, and what is said on it. `y` is its middle. */
interface CardPlace extends ShownPerson {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly scale: Scale;
  /** The person's office, as long as the card has room for. */
  readonly office: Text;
  /** Whether the remark stands on the upper edge: the card is only outlined. */
  readonly isTagged: boolean;
}

/** The places of the cards of a side, one under the other; sizes follow from their number. */
export function cardPlaces(
  { bodies, relations }: Delegations,
  shown: readonly ShownPerson[],
  side: Side,
): CardPlace[] {
  const own = shown.filter(({ person }) =>
    bodies.some(({ id, side: home }) => id === person.body && home === side),
  );
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
  return own.map((entry, index): CardPlace => {
    const { person, remark } = entry;
    const isLinked = relations.some(({ between }) => between.includes(person.id));
    return {
      ...entry,
      side,
      x: card[side],
      y: middles[index] ?? 0,
      height,
      scale,
      office: scale.lines > 1 ? person.office : person.title,
      isTagged: remark !== undefined && !isLinked,
    };
  });
}

/** The cards of a side as they are set. */
export function placeCards(
  delegations: Delegations,
  shown: readonly ShownPerson[],
  side: Side,
  language: Language,
  measure: MeasureText,
): Card[] {
  const { card } = sizes;
  return cardPlaces(delegations, shown, side).map((place): Card => {
    const { person, remark, step, x, y, height, scale, office, isTagged } = place;
    const tagged = remark && isTagged ? plain(remark[language]) : undefined;
    const inLines = (text: Text) =>
      linesOf(text[language], scale.lines).map((line) => ({
        text: line,
        wanted: scale.office,
        weight: 500 as const,
      }));
    const texts = [
      { text: plain(person.name[language]), wanted: scale.name, weight: 700 as const },
      ...inLines(office),
      ...(remark && !isTagged ? inLines(remark) : []),
    ];
    return {
      person,
      remark,
      step,
      side,
      x,
      y,
      width: card.width,
      height,
      lines: setLines(texts, y + (tagged ? card.tag.height / 4 : 0), height, scale, measure),
      tag: tagged
        ? {
            text: tagged,
            x: x + card.padding + (measure(tagged, 700) * card.tag.size) / 2 + card.tag.padding,
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
