/** The people between the marks of all bodies as a board: ties and links as threads, cards as groups. */
import { column, row, words } from '../../board/parts.ts';
import type { Board, Group, Mark, Part } from '../../board/types.ts';
import type { Card, ShownPerson } from '../../participants/layout/cards.ts';
import { layoutDiagram } from '../../participants/layout/layout.ts';
import { layoutPeople, type Link, type PeopleLayout } from '../../participants/layout/people.ts';
import { people as sizes, view } from '../../participants/layout/sizes.ts';
import { markPathAt } from '../../participants/marks.ts';
import { inEach, type Language } from '../../text/language.ts';
import type { MeasureText } from '../../text/measure.ts';
import type { Context } from '../context.ts';
import { HIGHER, placedWords } from '../participants/placed-words.ts';
import type { Picture } from '../schemas.ts';

type Bracket = NonNullable<Picture<'people'>['bracket']>;

/** Weights of outlines, which the diagram draws on the edge of a shape. */
const [MARK, CARD, PILL, BRACKET] = [4.5, 6, 4, 5] as const;

/** The board of the people whom a slide shows, in a language. */
export function peopleBoard(
  shown: readonly ShownPerson[],
  bracket: Bracket | undefined,
  language: Language,
  { delegations, measure }: Context,
): Board {
  const layout = layoutPeople(delegations, shown, layoutDiagram(delegations, language, measure), measure);
  return {
    parts: [
      ...(bracket ? bracketWords(bracket, layout, measure) : []),
      ...layout.links.map(linkPill),
      ...layout.cards.flatMap((card) => [cardOf(card, measure), ...tagOf(card)]),
    ],
    marks: () => [
      ...layout.ties.map(({ path: d, side, isOwn, step }): Mark =>
        isOwn
          ? { mark: 'thread', side, d, weight: sizes.tie.width, step }
          : { mark: 'line', side, d, tone: 'side-pale', weight: sizes.tie.pale, step },
      ),
      ...(bracket ? bracketMarks(bracket, layout) : []),
      ...layout.links.flatMap(({ left, right, step }): Mark[] => [
        { mark: 'thread', side: 'left', d: left, weight: sizes.link.width, step },
        { mark: 'thread', side: 'right', d: right, weight: sizes.link.width, step },
      ]),
      ...edgeMarks(layout),
    ],
  };
}

function edgeMarks({ marks, cards }: PeopleLayout): Mark[] {
  return marks.flatMap(({ side, kind, bodies, x, y }): Mark[] => {
    const isOwn = cards.some(({ person }) => bodies.some(({ id }) => id === person.body));
    const d = markPathAt(kind, [x, y]);
    return [
      { mark: 'area', side, d, tone: isOwn ? 'side' : 'paper' },
      { mark: 'line', side, d, tone: isOwn ? 'side' : 'side-pale', weight: MARK },
    ];
  });
}

function linkPill({ pill: { text, x, y, width }, step }: Link): Group {
  return pillOf(text, { x, y, width, height: sizes.pill.height, size: sizes.pill.size }, step);
}

interface PillPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** A pill by its middle. */
function pillOf(text: string, { x, y, width, height, size }: PillPlace, step: number): Group {
  const [w, h] = [width + PILL, height + PILL];
  return row(
    {
      at: [x - w / 2, y - h / 2],
      w,
      h,
      step,
      main: 'center',
      pad: { bottom: 2 * HIGHER * size },
      look: { name: 'pill', fill: 'paper', stroke: 'ink-2', weight: PILL, round: 'full' },
    },
    words(
      'label',
      inEach(() => text),
      { size, weight: 700 },
    ),
  );
}

function cardOf({ x, y, width, height, lines, tag, side, step }: Card, measure: MeasureText): Group {
  const { radius } = sizes.card;
  const type = { tone: tag ? 'ink' : 'on-side', align: 'center' } as const;
  return column(
    {
      at: [x - CARD / 2, y - height / 2 - CARD / 2],
      w: width + CARD,
      h: height + CARD,
      side,
      step,
      look: {
        name: 'card',
        fill: tag ? 'paper' : 'side',
        stroke: 'side',
        weight: CARD,
        round: radius + CARD / 2,
      },
    },
    lines.map(({ text, y: middle, size, weight }) =>
      placedWords({ text, x: x + width / 2, y: middle, size }, { ...type, weight }, measure),
    ),
  );
}

/** What is said on the edge of a card that is only outlined. */
function tagOf({ tag, step }: Card): Group[] {
  const { height, size } = sizes.card.tag;
  return tag ? [pillOf(tag.text, { ...tag, height, size }, step)] : [];
}

function bracketPlace({ side, label }: Bracket, { marks, language }: PeopleLayout) {
  const { x, depth, beyond, label: size, labelY, line } = sizes.bracket;
  const own = marks.filter((mark) => mark.side === side).map(({ y }) => y);
  const mirrored = (at: number): number => (side === 'right' ? at : view.width - at);
  const lines = label[language].split('|').map((text) => text.trim());
  const foot = labelY + ((lines.length - 1) * line) / 2 + size;
  return {
    x: mirrored(x),
    inner: mirrored(x - depth),
    top: Math.min(...own) - beyond,
    bottom: Math.max(...own) + beyond,
    lines: lines.map((text, index) => ({ text, y: labelY + (index - (lines.length - 1) / 2) * line })),
    foot,
  };
}

function bracketMarks(bracket: Bracket, layout: PeopleLayout): Mark[] {
  const { x, inner, top, bottom, foot } = bracketPlace(bracket, layout);
  const d = `M${x},${Math.min(foot, top)}V${bottom}H${inner}M${x},${top}H${inner}`;
  return [{ mark: 'line', d, tone: 'ink-2', weight: BRACKET, step: bracket.step }];
}

function bracketWords(bracket: Bracket, layout: PeopleLayout, measure: MeasureText): Part[] {
  const { x, lines } = bracketPlace(bracket, layout);
  return lines.map(({ text, y }) =>
    placedWords(
      { text, x, y, size: sizes.bracket.label },
      {
        weight: 400,
        tone: 'ink-2',
        align: bracket.side === 'right' ? 'end' : 'start',
        step: bracket.step,
      },
      measure,
    ),
  );
}
