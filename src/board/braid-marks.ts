/** A braid as marks: eyes filled, threads over and under each other, each end closed by a disc of its thread. */
import { layoutBraid, type BraidPlace, type Crossing } from '../motif/braid.ts';
import type { Mark, Tone } from './types.ts';

/** A whole braid, all its eyes in one tone. */
export function braidMarks(place: BraidPlace, tone: Tone = 'joint-tint'): Mark[] {
  const { weight } = place;
  const { eyes, crossings, ends } = layoutBraid(place);
  const course = (side: 'left' | 'right'): Mark => ({
    mark: 'thread',
    side,
    d: eyes.map((eye) => eye[side]).join(''),
    weight,
    course: 'whole',
  });
  return [
    ...eyes.map(({ outline }): Mark => ({ mark: 'area', d: outline, tone })),
    course('right'),
    course('left'),
    ...crossings.flatMap((crossing) => crossingMarks(crossing, weight)),
    endMark('left', ends[0], weight),
    endMark('right', ends[1], weight),
  ];
}

/** The upper thread at a crossing, apart from the lower one by a halo of the ground's colour. */
export function crossingMarks({ over, stretch }: Crossing, weight: number): Mark[] {
  return [
    { mark: 'line', d: stretch, tone: 'paper', weight: 2 * weight },
    { mark: 'thread', side: over, d: stretch, weight, course: 'over' },
  ];
}

/** The round end of a thread. */
export function endMark(
  side: 'left' | 'right',
  [x, y]: readonly [x: number, y: number],
  weight: number,
): Mark {
  return { mark: 'dot', side, x, y, r: weight / 2, tone: 'side' };
}
