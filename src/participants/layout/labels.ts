/** What stands in the rows of one side in one language, and how large it can be. */
import type { Body, BodyKind, Delegations, Side } from '../delegations.ts';
import { languages, type Language } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import { secondLineOf, shortName } from '../names.ts';
import { membersOf, spacingOf, type Members, type Spacing } from './rows.ts';
import { few, mostRows, name, secondLine } from './sizes.ts';

/** One row: a body or, where there are too many, all bodies of a kind. */
export interface RowLabel {
  readonly kind: BodyKind;
  readonly bodies: readonly Body[];
  readonly name: string;
  /** How many bodies a row of a kind stands for; undefined for a body. */
  readonly count: number | undefined;
  readonly second: string | undefined;
}

/** The rows of a kind. */
interface LabelGroup extends Members {
  readonly rows: readonly RowLabel[];
}

/** The rows of a side, kind by kind, with what the room gives them. */
export interface SideLabels {
  readonly side: Side;
  readonly count: number;
  readonly groups: readonly LabelGroup[];
  /** Whether each kind is one row, because there are too many bodies for a row each. */
  readonly isByKind: boolean;
  readonly spacing: Spacing;
  /** The largest size of names that the rows' height allows, in pixels. */
  readonly largest: number;
}

/** The labels of a side. */
export function labelSide(delegations: Delegations, side: Side, language: Language): SideLabels {
  const members = membersOf(delegations, side);
  const count = members.reduce((sum, { bodies }) => sum + bodies.length, 0);
  const isByKind = count > mostRows;
  const hasSecond = members.some(({ bodies }) => bodies.some((body) => secondLineOf(body, language)));
  const isFew = Math.max(count, delegations.bodies.length - count) <= few.upTo;
  const spacing = isByKind
    ? spacingOf(members.length, 1, false, isFew)
    : spacingOf(count, members.length, hasSecond, isFew);
  const largest = isFew ? few.name : name.largest;
  const wanted = language === languages[0] ? largest.first : largest.second;
  const tallest = Math.floor((spacing.pitch * name.line) / 2) * 2;
  return {
    side,
    count,
    groups: members.map(({ kind, bodies }) => ({
      kind,
      bodies,
      rows: isByKind
        ? [labelKind(kind, bodies, language)]
        : bodies.map((body) => labelBody(kind, body, language, spacing)),
    })),
    isByKind,
    spacing: isByKind ? { ...spacing, gap: 0 } : spacing,
    largest: spacing.isTwoLines ? wanted : Math.max(name.least, Math.min(wanted, tallest)),
  };
}

function labelKind(kind: BodyKind, bodies: readonly Body[], language: Language): RowLabel {
  return { kind, bodies, name: kind.label[language], count: bodies.length, second: undefined };
}

function labelBody(kind: BodyKind, body: Body, language: Language, { isTwoLines }: Spacing): RowLabel {
  return {
    kind,
    bodies: [body],
    name: shortName(body)[language],
    count: undefined,
    second: isTwoLines ? secondLineOf(body, language) : undefined,
  };
}

/** Width of a row at a size of its name. */
export function rowWidth(
  { name: first, count, second }: RowLabel,
  size: number,
  measure: MeasureText,
): number {
  const words = count === undefined ? first : `${first} ${count}`;
  return Math.max(measure(words, 500) * size, second ? measure(second, 400) * secondLine.size : 0);
}

/** Width of the column of a side's names at a size. */
export function columnWidth({ groups }: SideLabels, size: number, measure: MeasureText): number {
  return Math.max(
    name.column,
    ...groups.flatMap(({ rows }) => rows).map((label) => rowWidth(label, size, measure)),
  );
}
