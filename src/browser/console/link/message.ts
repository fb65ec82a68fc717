/** What the two windows say to each other. A message of any other shape is not heard. */
import { maxPoints, slideHeight, slideWidth, type Point, type Stroke } from '../talk/ink.ts';
import { isMove, isRecord, isSlideId, readState, type SharedState } from '../../../talk/shared-state.ts';
import type { Move } from '../../../talk/talk.ts';

export type Role = 'audience' | 'speaker';

/** What a message says. */
export type Body =
  /** A window has come up and would like to know how things are. */
  | { readonly type: 'hello' }
  /** Are you there? Yes. A window goes. */
  | { readonly type: 'ping' }
  | { readonly type: 'pong' }
  | { readonly type: 'bye' }
  | { readonly type: 'state'; readonly state: SharedState }
  /** The pointer on a slide, or none. */
  | { readonly type: 'point'; readonly slide: string; readonly at: Point | null }
  /** All strokes of a slide. */
  | { readonly type: 'ink'; readonly slide: string; readonly strokes: readonly Stroke[] }
  /** A key in the audience's window while its picture is frozen: the speaker moves, not the picture. */
  | { readonly type: 'ask'; readonly move: Move };

/** A message with who sent it. */
export type Message = Body & {
  readonly app: typeof app;
  readonly session: string;
  /** Random, one a window; `number` counts its messages. */
  readonly from: string;
  readonly number: number;
  readonly role: Role;
};

/** Tells our messages from those of anything else that talks to the window. */
export const app = 'deck-link-1';

/** A message of this session, or `undefined` for anything else. */
export function readMessage(data: unknown, session: string): Message | undefined {
  if (!isRecord(data) || data['app'] !== app || data['session'] !== session) return undefined;
  const { from, number, role } = data;
  const addressed =
    typeof from === 'string' &&
    from.length > 0 &&
    Number.isSafeInteger(number) &&
    (role === 'audience' || role === 'speaker');
  return addressed && saysSomething(data) ? (data as unknown as Message) : undefined;
}

function saysSomething({ type, state, slide, at, strokes, move }: Record<string, unknown>): boolean {
  switch (type) {
    case 'hello':
    case 'ping':
    case 'pong':
    case 'bye':
      return true;
    case 'state':
      return readState(state) !== undefined;
    case 'point':
      return isSlideId(slide) && (at === null || isPoint(at));
    case 'ink':
      return isSlideId(slide) && areStrokes(strokes);
    case 'ask':
      return isMove(move);
    default:
      return false;
  }
}

/** Whether a value is a slide's strokes. */
export function areStrokes(value: unknown): value is readonly Stroke[] {
  if (!Array.isArray(value) || value.length > maxPoints) return false;
  let points = 0;
  return value.every((stroke) => {
    if (!Array.isArray(stroke)) return false;
    points += stroke.length;
    return points <= maxPoints && stroke.every(isPoint);
  });
}

function isPoint(value: unknown): value is Point {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    isWithin(value[0], slideWidth) &&
    isWithin(value[1], slideHeight)
  );
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= most;
}
