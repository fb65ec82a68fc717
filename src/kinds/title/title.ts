import { sentencesOf } from '../../text/sentences.ts';
import { braidMarks } from '../../board/braid-marks.ts';
import { column, words } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Mark } from '../../board/types.ts';
import { layoutBraid } from '../../motif/braid.ts';
import { joinTexts } from '../../text/language.ts';
import { fanMarks, type Point } from '../common.ts';
import type { Context } from '../context.ts';
import { withSides } from '../with-sides.ts';
import type { KindModule } from '../module.ts';

const Y = 430;
const WEIGHT = 14;
const FAN_WEIGHT = 4;
/** Where the bundles have become one thread. */
const GATHERED = 400;
/** Room for the eyes in the middle, and the longest that an eye may be. */
const ROOM = 936;
const LONGEST = 156;
/** Between two threads of a bundle at the edge, and how far apart the outermost may be. */
const PITCH = 52;
const SPREAD = 572;
/** Where the drawing begins and ends. */
const [TOP, END] = [84, Y + SPREAD / 2] as const;

/** The bundles are the two sides: each has as many threads as its delegation has bodies. */
export const title: KindModule<'title'> = {
  board: ({ event, when }, context) => {
    const { left, right } = context.delegations.sides;
    const name = { w: 240, leading: 1.3 } as const;
    return {
      top: TOP,
      bottom: 970,
      fold: [END, 884],
      emblem: { x: 0, y: TOP, w: SLIDE_WIDTH, h: END - TOP },
      parts: [
        column(
          { at: [240, TOP], w: 1440, cross: 'center' },
          words('claim', event, { size: [52, 46], shrink: 40, leading: 1.35, lines: 2 }),
          words('note', event, { size: 30, leading: 1.35, lines: 2, isOther: true }),
        ),
        words('name', left.name, { ...name, at: [246, 338], align: 'end', side: 'left' }),
        words('name', right.name, { ...name, at: [1434, 338], side: 'right' }),
        words('label', when, {
          at: [96, 904],
          w: 1728,
          size: 44,
          shrink: 36,
          leading: 1.3,
          align: 'center',
        }),
      ],
      marks: () => [...bundle('left', context), ...bundle('right', context), ...braid(context)],
    };
  },
  describe: (_picture, context) =>
    sentencesOf(joinTexts(withSides('topicsBetween', context), ...context.topics.map(({ name }) => name))),
};

function braid({ topics }: Context): Mark[] {
  const place = placeOf(topics.length);
  const icons = layoutBraid(place).eyes.flatMap(({ x, y }, index): Mark[] => {
    const topic = topics[index];
    return topic ? [{ mark: 'icon', name: topic.icon, x, y, size: place.half * 0.45 }] : [];
  });
  return [...braidMarks(place), ...icons];
}

function placeOf(count: number) {
  const half = Math.min(LONGEST, ROOM / Math.max(1, count));
  return {
    x: (SLIDE_WIDTH - count * half) / 2,
    y: Y,
    half,
    amplitude: half * 0.423,
    weight: WEIGHT,
    count,
  };
}

/** A side's threads from its edge, so close together in the end that they are one. */
function bundle(side: 'left' | 'right', { delegations, topics }: Context): Mark[] {
  const count = Math.max(1, delegations.bodies.filter((body) => body.side === side).length);
  const gaps = Math.max(1, count - 1);
  const row = (x: number, pitch: number): Point[] =>
    Array.from({ length: count }, (_, index) => [
      side === 'left' ? x : SLIDE_WIDTH - x,
      Y + (index - (count - 1) / 2) * pitch,
    ]);
  const { x } = placeOf(topics.length);
  const [from, to] = side === 'left' ? [GATHERED, x] : [SLIDE_WIDTH - x, SLIDE_WIDTH - GATHERED];
  const ends = row(GATHERED, (WEIGHT - FAN_WEIGHT) / gaps);
  return [
    ...fanMarks(side, row(0, Math.min(PITCH, SPREAD / gaps)), ends, { weight: FAN_WEIGHT }),
    { mark: 'thread', side, d: `M${from} ${Y}H${to}`, weight: WEIGHT, course: 'whole' },
  ];
}
