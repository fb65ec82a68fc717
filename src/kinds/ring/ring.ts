import { phraseOf, sentencesOf, withAside } from '../../text/sentences.ts';
import { tellBoth } from '../told-by-both.ts';
import { capsuleLook, cardLook, dashes, groundLook } from '../../board/looks.ts';
import { column, row, words } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Box, Find, Group, Mark, Part } from '../../board/types.ts';
import { joinTexts } from '../../text/language.ts';
import { verbPill } from '../common.ts';
import type { KindModule } from '../module.ts';
import type { Picture } from '../schemas.ts';

type Ring = Picture<'ring'>;

/** The middle of the ring, and how far from it the threads of both sides end: it is not the reason for what stands in it. */
const MIDDLE = SLIDE_WIDTH / 2;
const SHORT = 292;
/** Height of the words from which the hope leads outwards. */
const HOPE = 764;

/** The ring is neither side's: its line is ink. */
export const ring: KindModule<'ring'> = {
  board: (picture) => {
    const { left, right, ring: middle, hope } = picture;
    return {
      parts: [
        ...toldParts('left', left),
        ...toldParts('right', right),
        column(
          {
            at: [736, 262],
            w: 448,
            h: 448,
            look: {
              name: 'ring',
              stroke: 'ink-2',
              weight: 8,
              dash: dashes[middle.verb.firmness],
              round: 'ellipse',
            },
            main: 'center',
            cross: 'center',
            gap: 14,
            pad: { bottom: 24, inline: 36 },
            step: middle.step,
          },
          verbPill(middle.verb, { size: [44, 40], shrink: 36 }),
          words('claim', middle.label, {
            size: [58, 44],
            shrink: [46, 38],
            leading: 1.15,
            weight: 500,
            lines: 2,
            marks: true,
          }),
          middle.note &&
            words('body', middle.note, {
              size: [42, 36],
              shrink: 36,
              leading: 1.25,
              lines: [2, 3],
              maxW: 360,
              marks: true,
            }),
        ),
        hopePart(hope),
      ],
      marks: (find) => [...threads(picture, find), ...outwards(picture, find)],
    };
  },
  describe: ({ left, right, ring: middle, hope }) =>
    sentencesOf(
      joinTexts(left.heading, ...left.points),
      joinTexts(right.heading, ...right.points),
      tellBoth(middle.verb, withAside(middle.label, middle.note)),
      joinTexts(
        tellBoth(hope.verb, hope.label),
        phraseOf(
          ...hope.places.flatMap((place, index) =>
            index > 0 && hope.between ? [hope.between, place] : [place],
          ),
        ),
      ),
    ),
};

function toldParts(side: 'left' | 'right', { heading, points, step }: Ring['left']): readonly Part[] {
  const isLeft = side === 'left';
  return [
    row(
      { at: [isLeft ? 96 : 1164, 250], w: 660, main: isLeft ? 'start' : 'end', side },
      words('name', heading, { size: [46, 40], shrink: [40, 36], level: 'h3' }),
    ),
    column(
      {
        at: [isLeft ? 96 : 1272, 314],
        w: 552,
        h: 344,
        as: 'list',
        main: 'center',
        cross: isLeft ? 'start' : 'end',
        gap: [28, 10],
        side,
        step,
      },
      points.map((point, index) =>
        row(
          {
            id: `${side}-${index}`,
            as: 'item',
            look: capsuleLook,
            h: [86, 104],
            maxW: 532,
            main: 'center',
            pad: { inline: [37, 33] },
          },
          words('label', point, {
            size: [40, 34],
            shrink: [36, 32],
            leading: 1.15,
            lines: [1, 2],
            marks: true,
          }),
        ),
      ),
    ),
  ];
}

/** The lines to the places come out from under the words. */
function hopePart({ verb, label, places, between, step }: Ring['hope']): Group {
  const width = Math.min(776, (1728 - 176 * (places.length - 1)) / places.length);
  return column(
    { at: [96, 724], w: 1728, cross: 'center', gap: 72, step },
    row(
      { h: 80, gap: 24 },
      verbPill(verb, { size: [46, 42], shrink: 36, halo: 18 }),
      row(
        { look: { ...groundLook, halo: 18 } },
        words('claim', label, { size: [52, 42], shrink: [44, 38], marks: true }),
      ),
    ),
    row(
      { as: 'list' },
      places.flatMap((place, index) => [
        index > 0 &&
          row(
            { as: 'item', w: 176, main: 'center' },
            between && words('label', between, { size: [46, 40], shrink: 36, weight: 700, tone: 'ink-2' }),
          ),
        row(
          {
            id: `place-${index}`,
            as: 'item',
            look: { ...cardLook(verb.firmness), name: 'capsule', round: 'full' },
            w: width,
            h: 118,
            main: 'center',
            pad: { inline: 40 },
          },
          words('claim', place, { size: [58, 44], shrink: [44, 38], marks: true }),
        ),
      ]),
    ),
  );
}

/** A thread for each point, from the edge to short of the ring. */
function threads({ left, right }: Ring, find: Find): Mark[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const { points, step } = side === 'left' ? left : right;
    const [edge, end] = side === 'left' ? [0, MIDDLE - SHORT] : [SLIDE_WIDTH, MIDDLE + SHORT];
    return points.flatMap((_, index): Mark[] => {
      const { y } = middleOf(find(`${side}-${index}`));
      return [
        { mark: 'thread', side, d: `M${edge} ${y}H${end}`, weight: 8, step },
        { mark: 'dot', side, x: end, y, r: 11, tone: 'side', step },
      ];
    });
  });
}

/** From under the hope around a corner down to each place, or straight down to the one in the middle. */
function outwards({ hope: { places, verb, step } }: Ring, find: Find): Mark[] {
  return places.map((_, index): Mark => {
    const box = find(`place-${index}`);
    const { x } = middleOf(box);
    const out = Math.sign(Math.round(x) - MIDDLE);
    const d =
      out === 0
        ? `M${x} ${HOPE + 48}V${box.y}`
        : `M${MIDDLE} ${HOPE}H${x - out * 70}Q${x} ${HOPE} ${x} ${box.y}`;
    return { mark: 'line', d, tone: 'ink-2', weight: 8, dash: dashes[verb.firmness], step };
  });
}

function middleOf({ x, y, w, h }: Box): { readonly x: number; readonly y: number } {
  return { x: x + w / 2, y: y + h / 2 };
}
