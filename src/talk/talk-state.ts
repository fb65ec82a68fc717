/** Where a talk stands and what its audience sees, as one value; every change of it is made here. */
import type { Theme } from '../media/screen.ts';
import type { Language } from '../text/language.ts';
import { isFresh, pause, start, stopped, type Stopwatch } from './stopwatch.ts';
import { move, samePlace, within, type Move, type TalkPlace, type TalkSlide } from './talk.ts';

/** The state of a talk. */
export interface TalkState {
  /** Where the speaker is. */
  readonly place: TalkPlace;
  /** What the audience sees while its picture is frozen. */
  readonly frozen: TalkPlace | null;
  readonly curtain: 'none' | 'black' | 'white';
  /** What the audience sees. */
  readonly language: Language;
  readonly theme: Theme;
  readonly stopwatch: Stopwatch;
  /** When the talk has to be over, in milliseconds as the time of day. */
  readonly endAt: number | null;
}

/** What happens to a talk. `now` is the time of day in milliseconds. */
export type TalkEvent =
  | { readonly type: 'move'; readonly move: Move; readonly now: number }
  | { readonly type: 'go'; readonly place: TalkPlace; readonly now: number }
  /** Draws a curtain, or lifts the one that is drawn. */
  | { readonly type: 'curtain'; readonly curtain: 'black' | 'white' }
  | { readonly type: 'lift' }
  | { readonly type: 'freeze' }
  | { readonly type: 'unfreeze' }
  | { readonly type: 'settings'; readonly language: Language; readonly theme: Theme }
  /** Starts the stopwatch, or pauses it. */
  | { readonly type: 'stopwatch'; readonly now: number }
  | { readonly type: 'reset' }
  /** Puts a stopwatch in the place of this one, which was reset or follows a clock that was corrected. */
  | { readonly type: 'put-back'; readonly stopwatch: Stopwatch }
  | { readonly type: 'end'; readonly endAt: number | null };

/** A talk that has not begun. */
export function beginTalk(place: TalkPlace, language: Language, theme: Theme): TalkState {
  return { place, frozen: null, curtain: 'none', language, theme, stopwatch: stopped, endAt: null };
}

/** The state after an event; the same one where the event changes nothing. */
export function reduceTalk(slides: readonly TalkSlide[], state: TalkState, event: TalkEvent): TalkState {
  switch (event.type) {
    case 'move':
      // The first press lifts the curtain, the next one moves.
      if (state.curtain !== 'none') return { ...state, curtain: 'none' };
      return moveTo(state, move(slides, state.place, event.move), event.now);
    case 'go': {
      const place = within(slides, event.place);
      return place ? moveTo({ ...state, curtain: 'none' }, place, event.now) : state;
    }
    case 'curtain':
      return { ...state, curtain: state.curtain === event.curtain ? 'none' : event.curtain };
    case 'lift':
      return { ...state, curtain: 'none' };
    case 'freeze':
      return { ...state, frozen: state.frozen ? null : state.place };
    case 'unfreeze':
      return { ...state, frozen: null };
    case 'settings':
      return { ...state, language: event.language, theme: event.theme };
    case 'stopwatch': {
      const toggle = state.stopwatch.since === null ? start : pause;
      return { ...state, stopwatch: toggle(state.stopwatch, event.now) };
    }
    case 'reset':
      return { ...state, stopwatch: stopped };
    case 'put-back':
      return { ...state, stopwatch: event.stopwatch };
    case 'end':
      return { ...state, endAt: event.endAt };
  }
}

/** The place that the audience sees. */
export function seenPlace({ place, frozen }: Pick<TalkState, 'place' | 'frozen'>): TalkPlace {
  return frozen ?? place;
}

/** The stopwatch starts with the first change of slide, in whichever window a clicker works. */
function moveTo(state: TalkState, place: TalkPlace, now: number): TalkState {
  if (samePlace(place, state.place)) return state;
  const begins = isFresh(state.stopwatch) && place.slide !== state.place.slide;
  return { ...state, place, stopwatch: begins ? start(state.stopwatch, now) : state.stopwatch };
}
