/** The threads of an agenda: an eye for each session, dots side by side in a break, a disc at each time. */
import type { Mark } from '../../board/types.ts';
import { layoutBraid } from '../../motif/braid.ts';
import type { Session } from './sessions.ts';

/** The middle of the spine, and the weight of its threads. */
const [SPINE, WEIGHT] = [392, 12] as const;

/** All that is drawn. `now` is the session that the meeting is at. */
export function courseMarks(sessions: readonly Session[], now: number | undefined): Mark[] {
  let eyes = 0;
  const course = sessions.flatMap((session, index): Mark[] => {
    if (session.item.break) return pauseMarks(session);
    eyes += 1;
    return eyeMarks(session, {
      isTurned: eyes % 2 === 0,
      isPast: now !== undefined && index < now,
      isNow: index === now,
    });
  });
  const last = sessions.at(-1);
  return [
    ...course,
    ...sessions.flatMap(({ y }) => nodeMarks(y)),
    ...(last ? endMarks(last.y + last.h) : []),
  ];
}

function eyeMarks(
  { item: { side }, y, h }: Session,
  { isTurned, isPast, isNow }: Readonly<Record<'isTurned' | 'isPast' | 'isNow', boolean>>,
): Mark[] {
  const amplitude = Math.min(0.4 * h, 66);
  const eye = eyeAt(y, h, amplitude);
  const inner = eyeAt(y + 20, h - 40, amplitude - 16);
  if (!eye || !inner) return [];
  const [first, second] = isTurned ? ([eye.right, eye.left] as const) : ([eye.left, eye.right] as const);
  const tone = isPast ? 'hairline' : side ? 'side-tint' : 'joint-tint';
  return [
    { mark: 'area', side, d: eye.outline, tone },
    ...(isNow ? [{ mark: 'line', d: inner.outline, tone: 'ink', weight: 6 } as const] : []),
    { mark: 'thread', side: 'right', d: second, weight: WEIGHT, course: 'whole' },
    { mark: 'thread', side: 'left', d: first, weight: WEIGHT, course: 'whole' },
    ...(side
      ? [{ mark: 'dot', side, x: SPINE, y: y + h / 2, r: Math.min(17, h / 4), tone: 'side' } as const]
      : []),
  ];
}

function eyeAt(y: number, half: number, amplitude: number) {
  return layoutBraid({ x: SPINE, y, half, amplitude, weight: WEIGHT, count: 1, direction: 'down' }).eyes[0];
}

/** Dots of both side by side, as many as there is room for between the nodes. */
function pauseMarks({ y, h }: Session): Mark[] {
  const [clear, pitch, weight, apart] = [24, 16, 8, 9];
  const between = Math.max(0, Math.floor((h - 2 * clear) / pitch)) * pitch;
  const first = y + (h - between) / 2;
  return (['left', 'right'] as const).map((side) => ({
    mark: 'thread',
    side,
    d: `M${SPINE + (side === 'left' ? -apart : apart)} ${first}v${between + 0.1}`,
    weight,
    dash: 'dotted',
  }));
}

function nodeMarks(y: number): Mark[] {
  return [
    { mark: 'dot', x: SPINE, y, r: 18, tone: 'paper' },
    { mark: 'dot', x: SPINE, y, r: 11, tone: 'ink' },
  ];
}

/** The end is open. */
function endMarks(y: number): Mark[] {
  return [...nodeMarks(y), { mark: 'dot', x: SPINE, y, r: 5, tone: 'paper' }];
}
