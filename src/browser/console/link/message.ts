/** What the two windows say to each other. A message of any other shape is not heard. */
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../../../media/screen.ts';
import { isRecord, isSlideId, readSharedState, type SharedState } from '../../../talk/shared-state.ts';
import { maxPoints, type Ink, type Point, type Stroke } from '../talk/ink.ts';

export type Role = 'audience' | 'speaker';

/** What a message says. */
export type Body =
  /** A window has come up and would like to know how things are. */
  | { readonly type: 'hello' }
  /** Are you there? Yes. A window goes. */
  | { readonly type: 'ping' }
  | { readonly type: 'pong' }
  | { readonly type: 'bye' }
  | { readonly type: 'state'; readonly shared: SharedState }
  /** Go to a screen, by its name; `null` where none is known. Answered by whether that was possible. */
  | { readonly type: 'take-screen'; readonly screen: string | null }
  | { readonly type: 'took-screen'; readonly isDone: boolean }
  /** The pointer on a slide, or none. */
  | { readonly type: 'point'; readonly slide: string; readonly at: Point | null }
  /** The next point of the last stroke on a slide, or the first of a stroke that begins. */
  | { readonly type: 'draw'; readonly slide: string; readonly at: Point; readonly begins: boolean }
  /** All strokes of a slide. */
  | { readonly type: 'ink'; readonly slide: string; readonly strokes: readonly Stroke[] };

/** Who sent a message, and to which talk. */
export interface Envelope {
  readonly app: typeof app;
  readonly session: string;
  /** Random, one a window; `number` counts its messages. */
  readonly from: string;
  readonly number: number;
  readonly role: Role;
}

export type Message = Body & Envelope;

/** Tells our messages from those of anything else that talks to the window. */
export const app = 'deck-link-2';

/** Whether something is addressed to a session. What it says is not looked at. */
export function isAddressed(data: unknown, session: string): data is Envelope {
  if (!isRecord(data) || data['app'] !== app || data['session'] !== session) return false;
  const { from, number, role } = data;
  return (
    typeof from === 'string' &&
    from.length > 0 &&
    Number.isSafeInteger(number) &&
    (role === 'audience' || role === 'speaker')
  );
}

/** A message of this session, or `undefined` for anything else. */
export function readMessage(data: unknown, session: string): Message | undefined {
  const sound = isAddressed(data, session) && saysSomething(data as unknown as Record<string, unknown>);
  return sound ? (data as Message) : undefined;
}

function saysSomething(body: Record<string, unknown>): boolean {
  const { type, shared, screen, isDone, slide, at, begins, strokes } = body;
  switch (type) {
    case 'hello':
    case 'ping':
    case 'pong':
    case 'bye':
      return true;
    case 'state':
      return readSharedState(shared) !== undefined;
    case 'take-screen':
      return screen === null || typeof screen === 'string';
    case 'took-screen':
      return typeof isDone === 'boolean';
    case 'point':
      return isSlideId(slide) && (at === null || isPoint(at));
    case 'draw':
      return isSlideId(slide) && isPoint(at) && typeof begins === 'boolean';
    case 'ink':
      return isSlideId(slide) && areStrokes(strokes);
    default:
      return false;
  }
}

/** The strokes that were stored, without what is none. */
export function readInk(stored: unknown): Ink {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, readonly Stroke[]] => areStrokes(entry[1])),
  );
}

function areStrokes(value: unknown): value is readonly Stroke[] {
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
    isWithin(value[0], SLIDE_WIDTH) &&
    isWithin(value[1], SLIDE_HEIGHT)
  );
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= most;
}
