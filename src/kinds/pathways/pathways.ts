import { nameInSentence } from '../../participants/names.ts';
import { clausesOf } from '../../text/language.ts';
import { phraseOf, sentencesOf, withAside, withPause } from '../../text/sentences.ts';
import { capsuleLook, groundLook } from '../../board/looks.ts';
import { column, row, words, wrap } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Frame, Group, Mark } from '../../board/types.ts';
import { joinTexts, listOf, type Text } from '../../text/language.ts';
import { fanMarks, verbPill, type Point } from '../common.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';

/** The heights of the three threads, and the middle of the ring that the last one rises to. */
const [OFFER, SHIFT, GOAL, RING] = [436, 636, 884, 610];
const STRANDS = 5;
const [THIN, THICK] = [9, 16];

/** The threads come in from their side's edge; for the right side the whole picture is mirrored. */
export const pathways: KindModule<'pathways'> = {
  board: ({ side, lead, offer, shift, goal, onward }) => {
    const isMirrored = side === 'right';
    // Mirrored, what lies on a thread still begins at its edge.
    const fromEdge = { main: isMirrored ? 'end' : 'start', reverse: isMirrored } as const;
    const align = isMirrored ? ('end' as const) : undefined;
    const heading = (label: Text, y: number, step: number, ...more: Group[]) =>
      row(
        { at: [96, y], w: 900, h: 66, gap: 20, side, step, ...fromEdge },
        words('name', label, { size: [44, 38], shrink: 36, leading: 1.2, level: 'h3' }),
        ...more,
      );
    const stations = (labels: readonly Text[], at: Point, w: number, step: number) =>
      row(
        { at, w, h: 120, gap: 24, as: 'list', side, step, reverse: isMirrored },
        labels.map((label) => capsule(label, { minH: 88, pad: { block: 7, inline: 24 }, grow: 1 })),
      );
    return {
      isMirrored,
      parts: [
        words('label', lead, {
          at: [96, 250],
          w: 1728,
          size: [44, 40],
          shrink: 36,
          leading: 1.3,
          marks: true,
        }),
        heading(offer.label, OFFER - 115, offer.step),
        stations(offer.stations, [96, OFFER - 60], 722, offer.step),
        row(
          { at: [964, OFFER - 60], w: 330, h: 120, side, step: offer.step, ...fromEdge },
          words('claim', offer.outcome, {
            size: [50, 40],
            shrink: 36,
            leading: 1.2,
            lines: 2,
            align,
            marks: true,
          }),
        ),
        heading(shift.label, SHIFT - 129, shift.step),
        row(
          { at: [96, SHIFT - 80], h: 160, gap: 10, side, step: shift.step, reverse: isMirrored },
          row(
            { as: 'list', w: [420, 456] },
            capsule(shift.station, { minH: 116, pad: { block: 7, inline: 20 }, grow: 1 }),
          ),
          row({ w: [228, 204], main: 'center' }, turnOf(shift.turn)),
        ),
        column(
          {
            at: [820, SHIFT - 100],
            w: 450,
            h: 200,
            gap: 12,
            main: 'center',
            cross: 'stretch',
            as: 'list',
            side,
            step: shift.step,
          },
          shift.ends.map((end) => capsule(end, { h: 80, pad: { inline: 24 } }, { isFull: true })),
        ),
        heading(goal.label, GOAL - 115, goal.step, verbPill(goal.verb, { size: [40, 36] })),
        stations(goal.means, [96, GOAL - 60], 880, goal.step),
        ringOf(goal, side),
        column(
          { at: [1004, 868], w: 820, side, step: onward.step, cross: isMirrored ? 'start' : 'end' },
          words('claim', onward.label, { size: [44, 36], leading: 1.3, shrink: 36, marks: true }),
          words('label', onward.note, { size: [44, 36], leading: 1.3, shrink: [36, 34], marks: true }),
        ),
      ],
      marks: () => threadsOf(side, offer.step, shift, goal.step, onward.step),
    };
  },
  describe: ({ side, lead, offer, shift, goal, onward }, { delegations }) => {
    const subject = nameInSentence(delegations.sides[side]);
    return sentencesOf(
      joinTexts(subject, lead),
      joinTexts(offer.label, clausesOf(listOf(...offer.stations), offer.outcome)),
      joinTexts(shift.label, clausesOf(shift.station, phraseOf(shift.turn, listOf(...shift.ends)))),
      joinTexts(
        goal.label,
        clausesOf(
          listOf(...goal.means),
          phraseOf(goal.verb.words, withAside(goal.name, listOf(...goal.qualities))),
        ),
      ),
      joinTexts(subject, withPause(onward.label, onward.note)),
    );
  },
};

/** What lies on a thread, or where it ends. */
function capsule(label: Text, frame: Frame & Pick<Group, 'pad'>, { isFull = false } = {}): Group {
  return row(
    {
      ...frame,
      as: 'item',
      look: isFull ? { ...capsuleLook, fill: 'side' } : capsuleLook,
      main: 'center',
    },
    words('label', label, {
      size: [42, 34],
      shrink: [36, 32],
      leading: 1.15,
      lines: isFull ? 1 : 2,
      align: 'center',
      marks: true,
      ...(isFull && { weight: 700, tone: 'on-side' }),
    }),
  );
}

/** What the fork says, on ground no wider than its words, so that the thread meets them. */
function turnOf(turn: Text): Group {
  return row(
    { look: groundLook, pad: { inline: 6 } },
    words('label', turn, {
      size: [42, 36],
      shrink: [36, 32],
      leading: 1.2,
      lines: [2, 3],
      align: 'center',
      marks: true,
    }),
  );
}

function ringOf({ name, qualities, step }: Picture<'pathways'>['goal'], side: 'left' | 'right'): Group {
  return column(
    {
      at: [1324, RING - 232],
      w: 464,
      h: 464,
      look: { name: 'ring', fill: 'side-tint', stroke: 'side', weight: 13, round: 'ellipse' },
      main: 'center',
      cross: 'center',
      gap: 16,
      pad: { inline: 40, bottom: 28 },
      side,
      step,
    },
    words('name', name, { size: [60, 48], shrink: 40, leading: 1.2, marks: true }),
    wrap(
      { as: 'list', w: [300, 270], gap: 44, rowGap: [12, 4], main: 'center' },
      qualities.map((quality) =>
        row(
          { as: 'item' },
          words('claim', quality, { size: [62, 44], shrink: 36, leading: 1.2, marks: true }),
        ),
      ),
    ),
  );
}

/** The threads from the left edge, each with the step of what lies on it. */
function threadsOf(
  side: 'left' | 'right',
  offer: number,
  shift: Picture<'pathways'>['shift'],
  goal: number,
  onward: number,
): Mark[] {
  const tips = spread(STRANDS, 930, OFFER, 20);
  const ends = spread(shift.ends.length, 820, SHIFT, 92);
  const thread = (step: number, d: string, weight: number): Mark => ({
    mark: 'thread',
    side,
    d,
    weight,
    step,
  });
  const fan = (step: number, start: Point, points: readonly Point[], weight: number) =>
    fanMarks(
      side,
      points.map(() => start),
      points,
      { weight, step },
    );
  return [
    thread(offer, `M0 ${OFFER}H838`, THIN),
    ...fan(offer, [834, OFFER], tips, 5),
    ...tips.map(([x, y]): Mark => ({ mark: 'dot', side, x, y, r: 8, tone: 'side', step: offer })),
    thread(shift.step, `M0 ${SHIFT}H744`, THIN),
    ...fan(shift.step, [740, SHIFT], ends, THIN),
    thread(goal, `M0 ${GOAL}H984C1200 ${GOAL} 1220 ${RING + 170} 1384 ${RING + 140}`, THICK),
    { mark: 'thread', side, d: `M1794 ${RING}H${SLIDE_WIDTH}`, weight: THICK, dash: 'dashed', step: onward },
  ];
}

/** Points one under the other, around a middle. */
function spread(count: number, x: number, middle: number, pitch: number): Point[] {
  return Array.from({ length: count }, (_, index) => [x, middle + (index - (count - 1) / 2) * pitch]);
}
