/** A window's copy of the talk. Whoever shows the talk subscribes; whoever moves it dispatches. */
import { mergeStates, stampChanges, type SharedState } from '../talk/shared-state.ts';
import type { TalkSlide } from '../talk/talk.ts';
import { reduceTalk, type TalkEvent, type TalkState } from '../talk/talk-state.ts';

/** Is told of a change, with the state before it. `isRemote`: the other window made the change. */
type TalkListener = (state: TalkState, before: TalkState, isRemote: boolean) => void;

/** The talk in this window. */
export interface TalkStore {
  state(): TalkState;
  /** The state with its stamps, as it is stored and sent. */
  shared(): SharedState;
  dispatch(event: TalkEvent): void;
  /** Takes in a state of the other window, or one that was stored. */
  merge(received: SharedState): void;
  /** Calls back after each change, in the order of subscription. */
  subscribe(listener: TalkListener, signal?: AbortSignal): void;
}

/** A store that begins with a state; `by` is the random name of this window. */
export function createTalkStore(slides: readonly TalkSlide[], initial: SharedState, by: string): TalkStore {
  let shared = initial;
  const listeners = new Set<TalkListener>();
  const set = (next: SharedState, isRemote: boolean): void => {
    if (next === shared) return;
    const before = shared.state;
    shared = next;
    for (const listener of listeners) listener(next.state, before, isRemote);
  };
  return {
    state: () => shared.state,
    shared: () => shared,
    dispatch: (event) => set(stampChanges(shared, reduceTalk(slides, shared.state, event), by), false),
    merge: (received) => set(mergeStates(shared, received), true),
    subscribe(listener, signal) {
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
