/** The cards of the people whom the source names, and the ties to their bodies. */
import type { Delegations, Person, Side } from './delegations.ts';
import { languages } from '../text/language.ts';
import { card, cardLift, columns, firstCard, markRadius, rowPitch } from './geometry.ts';
import type { Row } from './rows.ts';
import { textWidth } from './text-width.ts';

/** A person's card at its place; `x` and `y` are the middle of its left edge. */
export interface Card {
  readonly person: Person;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The tie to the person's own body. */
  readonly tie: string;
}

/** Size of a person's name and title in a card, in pixels. */
const sizes = { name: 28, title: 20 } as const;

/**
 * The cards of all people. On the left they stand beside their body's mark, on the right above it, where room is
 * left for them; people of a body that does not lead hang below its row.
 */
export function layoutCards({ people }: Delegations, rows: readonly Row[]): Card[] {
  const cards: Card[] = [];
  for (const person of people) {
    const row = rows.find(({ body }) => body.id === person.body);
    if (!row) continue;
    const before = cards.filter(({ person: earlier }) => earlier.body === person.body);
    cards.push(placeCard(person, row, before));
  }
  return cards;
}

function placeCard(person: Person, row: Row, before: readonly Card[]): Card {
  const { side, lead } = row.body;
  const width = cardWidth(person);
  const last = before.at(-1);
  if (!lead) {
    const x = side === 'right' ? row.x + 18 : row.x - 18 - width;
    const y = row.y + rowPitch / 2 + 10 + card.height / 2 + before.length * (card.height + card.gap);
    return {
      person,
      side,
      x,
      y,
      width,
      tie: `M${row.x},${row.y + markRadius}V${y}H${side === 'right' ? x : x + width}`,
    };
  }
  if (side === 'left') {
    const y = row.y + before.length * (card.height + card.gap);
    return {
      person,
      side,
      x: firstCard.left,
      y,
      width,
      tie: `M${row.x + markRadius},${row.y}H${columns.left.mark + 16}V${y}H${firstCard.left}`,
    };
  }
  const x = last ? last.x + last.width + card.gap : firstCard.right;
  const y = row.y - cardLift;
  const middle = Math.max(x + width / 2, row.x + card.gap);
  return {
    person,
    side,
    x,
    y,
    width,
    tie: `M${row.x},${row.y - markRadius}V${y + card.height / 2 + 22}H${middle}V${y + card.height / 2}`,
  };
}

function cardWidth({ name, title }: Person): number {
  const lines = languages.flatMap((language) => [
    textWidth(name[language]) * sizes.name,
    textWidth(title[language]) * sizes.title,
  ]);
  return Math.ceil(Math.max(...lines) + 2 * card.padding);
}
