/** What both windows share. Whoever changes it gives it a higher revision; the highest one counts. */
import type { Language } from '../text/language.ts';
import { moves, type TalkPlace } from './talk.ts';
import { isFresh, start, stopped, type Stopwatch } from './stopwatch.ts';

/** The state of a talk, as it goes from window to window. */
export interface SharedState {
  readonly revision: number;
  /** The window that made this revision; decides between two of the same number. */
  readonly by: string;
  /** Where the speaker is. */
  readonly place: TalkPlace;
  /** What the audience sees while its picture is frozen. */
  readonly frozen: TalkPlace | null;
  readonly curtain: 'none' | 'black' | 'white';
  /** What the audience sees. */
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly watch: Stopwatch;
  /** When the talk has to be over, in milliseconds as the time of day. */
  readonly endAt: number | null;
}

/** The state before anything has been shared. */
export function initialState(place: TalkPlace, language: Language, theme: 'light' | 'dark'): SharedState {
  const nothing = { frozen: null, curtain: 'none', watch: stopped, endAt: null } as const;
  return { revision: 0, by: '', place, language, theme, ...nothing };
}

/** Whether a state came later than another. */
export function isNewer(one: SharedState, other: SharedState): boolean {
  return one.revision > other.revision || (one.revision === other.revision && one.by > other.by);
}

/** What a move changes. The clock starts with the first change of slide, in whichever window a clicker works. */
export function movedTo(
  { place, watch }: SharedState,
  to: TalkPlace,
  now: number,
): Pick<SharedState, 'place' | 'watch'> {
  const begins = isFresh(watch) && to.slide !== place.slide;
  return { place: to, watch: begins ? start(watch, now) : watch };
}

/** The place that the audience sees. */
export function seenPlace({ place, frozen }: SharedState): TalkPlace {
  return frozen ?? place;
}

/** A state that was stored or sent, or `undefined` for anything else. */
export function readState(value: unknown): SharedState | undefined {
  if (!isRecord(value)) return undefined;
  const { revision, by, place, frozen, curtain, language, theme, watch, endAt } = value;
  const sound =
    isWhole(revision) &&
    typeof by === 'string' &&
    isPlace(place) &&
    (frozen === null || isPlace(frozen)) &&
    (curtain === 'none' || curtain === 'black' || curtain === 'white') &&
    (language === 'zh' || language === 'en') &&
    (theme === 'light' || theme === 'dark') &&
    isRecord(watch) &&
    (watch['since'] === null || isCount(watch['since'])) &&
    isCount(watch['before']) &&
    (endAt === null || isCount(endAt));
  return sound ? (value as unknown as SharedState) : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(value: unknown): value is TalkPlace {
  return isRecord(value) && isSlideId(value['slide']) && isWhole(value['step']);
}

export function isSlideId(value: unknown): value is string {
  // What every object has is nothing that was kept for a slide.
  const isName = typeof value === 'string' && value.length > 0 && value.length <= 200;
  return isName && !(value in Object.prototype);
}

/** A number that one can be added to, and it is another. */
function isWhole(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && Number.isSafeInteger(value + 1);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Whether a word is the name of a move. */
export function isMove(value: unknown): value is (typeof moves)[number] {
  return (moves as readonly unknown[]).includes(value);
}
