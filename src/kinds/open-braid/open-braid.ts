import { sentencesOf, withAside } from '../../text/sentences.ts';
import { tellBoth } from '../told-by-both.ts';
import { path } from 'd3';
import { crossingMarks, endMark } from '../../board/braid-marks.ts';
import { column, equal, words } from '../../board/parts.ts';
import { SLIDE_WIDTH } from '../../media/screen.ts';
import type { Group, Mark, Words } from '../../board/types.ts';
import { layoutBraid, overAt, stretch, type BraidPlace } from '../../motif/braid.ts';
import { joinTexts } from '../../text/language.ts';
import { verbPill } from '../common.ts';
import type { KindModule } from '../module.ts';

const X = 120;
const Y = 550;
const AMPLITUDE = 216;
const WEIGHT = 18;
/** Length of the closed eyes together. */
const CLOSED = 1164;

/** The last eye is open because it has not been held; its threads are whole because it will be. */
export const openBraid: KindModule<'open-braid'> = {
  board: ({ eyes, open }) => {
    const half = CLOSED / eyes.length;
    return {
      parts: [
        equal(
          { at: [X, Y - AMPLITUDE], w: CLOSED, h: 670, as: 'ordered' },
          eyes.map(({ label, note, step }) =>
            column(
              { as: 'item', step, cross: 'center', gap: 62, pad: { inline: 8 } },
              inEye(
                words('claim', label, {
                  maxW: 0.8 * half - WEIGHT,
                  size: [64, 46],
                  shrink: 36,
                  lines: 3,
                  breaks: 'set',
                }),
              ),
              note &&
                words('note', note, {
                  size: 36,
                  shrink: 32,
                  leading: 1.3,
                  tone: 'ink',
                  lines: 4,
                  breaks: 'set',
                }),
            ),
          ),
        ),
        column(
          { at: [1340, Y - AMPLITUDE], w: 484, h: 670, step: open.step, cross: 'center', gap: 62 },
          inEye(words('claim', open.label, { size: [124, 100], shrink: 60, leading: 1.2 })),
          column(
            { cross: 'center' },
            verbPill(open.verb, { size: [50, 42], shrink: 36 }),
            open.note && words('note', open.note, { lines: 2, marks: true }),
          ),
        ),
      ],
      marks: () => marksOf(half, eyes, open.step),
    };
  },
  describe: ({ eyes, open }) =>
    sentencesOf(
      ...eyes.map(({ label, note }) => (note ? joinTexts(label, note) : label)),
      tellBoth(open.verb, withAside(open.label, open.note)),
    ),
};

/** Words in the middle of an eye. */
function inEye(label: Words): Group {
  return column({ h: 2 * AMPLITUDE, main: 'center', cross: 'center' }, label);
}

/** Each eye appears with its own step, after the threads that close it. */
function marksOf(half: number, eyes: ReadonlyArray<{ readonly step: number }>, openStep: number): Mark[] {
  const place: BraidPlace = { x: X, y: Y, half, amplitude: AMPLITUDE, weight: WEIGHT, count: eyes.length };
  const sides = ['right', 'left'] as const;
  const thread = (side: 'left' | 'right', d: string): Mark => ({ mark: 'thread', side, d, weight: WEIGHT });
  const at = (step: number, marks: readonly Mark[]): Mark[] => marks.map((mark) => ({ ...mark, step }));
  const crossing = (index: number): Mark[] =>
    index > 0 ? crossingMarks({ over: overAt(index - 1), stretch: stretch(place, index) }, WEIGHT) : [];
  return [
    ...sides.map((side) => thread(side, comingIn(side))),
    ...layoutBraid(place).eyes.flatMap((eye, index) =>
      at(eyes[index]?.step ?? 0, [
        { mark: 'area', d: eye.outline, tone: 'joint-tint' },
        ...sides.map((side) => thread(side, eye[side])),
        ...crossing(index),
        // The round end of the thread that will lie over the next crossing: that crossing covers it.
        endMark(overAt(index), [X + (index + 1) * half, Y], WEIGHT),
      ]),
    ),
    endMark('left', [X, Y], WEIGHT),
    ...at(openStep, [
      ...sides.map((side) =>
        thread(side, runningOn(X + CLOSED, half, side === overAt(eyes.length) ? -1 : 1)),
      ),
      ...crossing(eyes.length),
    ]),
  ];
}

/** The double thread from the edge to where the first eye begins. */
function comingIn(side: 'left' | 'right'): string {
  const pen = path();
  const y = Y + (side === 'left' ? -WEIGHT : WEIGHT) * 0.62;
  pen.moveTo(0, y);
  pen.lineTo(X * 0.5, y);
  pen.bezierCurveTo(X * 0.75, y, X * 0.85, Y, X, Y);
  return pen.toString();
}

/** A quarter of a wave, then straight off the slide. */
function runningOn(x: number, half: number, sign: 1 | -1): string {
  const pen = path();
  const y = Y + sign * AMPLITUDE;
  pen.moveTo(x, Y);
  pen.bezierCurveTo(x + 0.2122 * half, Y + sign * AMPLITUDE * 0.6667, x + 0.32 * half, y, x + half / 2, y);
  pen.lineTo(SLIDE_WIDTH, y);
  return pen.toString();
}
