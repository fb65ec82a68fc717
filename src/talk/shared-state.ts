/** A talk that two windows share. Each field has a stamp, so that simultaneous changes of different fields are both kept. */
import { themes } from '../media/screen.ts';
import { languageTags } from '../text/language.ts';
import type { TalkPlace } from './talk.ts';
import type { TalkState } from './talk-state.ts';

/** When a field was changed last: the higher revision counts, and of equals the name that sorts last. */
interface Stamp {
  readonly revision: number;
  /** The window that made the change. */
  readonly by: string;
}

/** The state of a talk, as it goes from window to window. */
export interface SharedState {
  readonly state: TalkState;
  readonly stamps: Readonly<Record<keyof TalkState, Stamp>>;
}

const fields = ['place', 'frozen', 'curtain', 'language', 'theme', 'stopwatch', 'endAt'] as const;

/** A state that nobody has changed yet. Of two such, the one whose window's name sorts last counts. */
export function shareState(state: TalkState, by: string): SharedState {
  const stamp = { revision: 0, by };
  return {
    state,
    stamps: {
      place: stamp,
      frozen: stamp,
      curtain: stamp,
      language: stamp,
      theme: stamp,
      stopwatch: stamp,
      endAt: stamp,
    },
  };
}

/** The shared state with another state in it; what differs gets a new stamp. The same object where nothing differs. */
export function stampChanges(shared: SharedState, state: TalkState, by: string): SharedState {
  const changed = fields.filter((field) => !sameValue(shared.state[field], state[field]));
  if (changed.length === 0) return shared;
  const stamps = changed.map((field) => [field, { revision: shared.stamps[field].revision + 1, by }]);
  return { state, stamps: { ...shared.stamps, ...Object.fromEntries(stamps) } };
}

/** Of each field the later one; `mine` itself where nothing in the other came later. */
export function mergeStates(mine: SharedState, theirs: SharedState): SharedState {
  const later = fields.filter((field) => isLater(theirs.stamps[field], mine.stamps[field]));
  if (later.length === 0) return mine;
  const pick = (from: object): object =>
    Object.fromEntries(Object.entries(from).filter(([field]) => later.some((name) => name === field)));
  return {
    state: { ...mine.state, ...pick(theirs.state) },
    stamps: { ...mine.stamps, ...pick(theirs.stamps) },
  };
}

function isLater(one: Stamp, other: Stamp): boolean {
  return one.revision > other.revision || (one.revision === other.revision && one.by > other.by);
}

/** A state that was stored or sent, or `undefined` for anything else. */
export function readSharedState(value: unknown): SharedState | undefined {
  if (!isRecord(value) || !isRecord(value['stamps']) || !isRecord(value['state'])) return undefined;
  const { stamps, state } = value;
  const { place, frozen, curtain, language, theme, stopwatch, endAt } = state;
  const sound =
    fields.every((field) => isStamp(stamps[field])) &&
    isPlace(place) &&
    (frozen === null || isPlace(frozen)) &&
    (curtain === 'none' || curtain === 'black' || curtain === 'white') &&
    typeof language === 'string' &&
    Object.hasOwn(languageTags, language) &&
    themes.some((known) => known === theme) &&
    isRecord(stopwatch) &&
    (stopwatch['since'] === null || isCount(stopwatch['since'])) &&
    isCount(stopwatch['before']) &&
    (endAt === null || isCount(endAt));
  return sound ? (value as unknown as SharedState) : undefined;
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value may be the id of a slide. What every object has is nothing that was stored for a slide. */
export function isSlideId(value: unknown): value is string {
  const isName = typeof value === 'string' && value.length > 0 && value.length <= 200;
  return isName && !(value in Object.prototype);
}

function isPlace(value: unknown): value is TalkPlace {
  return isRecord(value) && isSlideId(value['slide']) && isWhole(value['step']);
}

function isStamp(value: unknown): value is Stamp {
  return isRecord(value) && isWhole(value['revision']) && typeof value['by'] === 'string';
}

/** A number that one can be added to, and it is another. */
function isWhole(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && Number.isSafeInteger(value + 1);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
