/** One window's part in a talk: what both share, kept here, sent on, and taken in. */
import { openLink, type Link } from './link.ts';
import { areStrokes, type Message, type Role } from './message.ts';
import type { Ink, Stroke } from '../talk/ink.ts';
import { isNewer, isRecord, readState, type SharedState } from '../../../talk/shared-state.ts';
import type { Store } from './store.ts';

type Change = Partial<Omit<SharedState, 'revision' | 'by'>>;

/** What a window does when something has changed, wherever it was changed. */
export interface HubEvents {
  state(state: SharedState): void;
  ink(slide: string): void;
  /** Every message of the other window, after what it brought has been taken in. */
  message(message: Message): void;
}

/** A window's part in a talk. */
export interface Hub {
  readonly link: Link;
  state(): SharedState;
  ink(slide: string): readonly Stroke[];
  change(change: Change): void;
  /** `done`: the stroke is whole, so that it is worth storing. */
  draw(slide: string, strokes: readonly Stroke[], done: boolean): void;
  close(): void;
}

/** Joins a session. Goes on where its storage or the other window stands. */
export function openHub(
  session: string,
  role: Role,
  initial: SharedState,
  store: Store,
  events: HubEvents,
): Hub {
  let state = readState(store.read('state')) ?? initial;
  let ink: Ink = readInk(store.read('ink'));
  // A page that is being left may still hear; it would answer the one that takes its place.
  let gone = false;
  const link = openLink(session, role, (message) => {
    if (gone) return;
    if (message.type === 'hello') {
      link.send({ type: 'state', state });
      for (const [slide, strokes] of Object.entries(ink)) link.send({ type: 'ink', slide, strokes });
    } else if (message.type === 'ping') {
      link.send({ type: 'pong' });
    } else if (message.type === 'state') {
      take(message.state);
    } else if (message.type === 'ink') {
      ink = { ...ink, [message.slide]: message.strokes };
      events.ink(message.slide);
    }
    events.message(message);
  });
  const take = (received: SharedState): void => {
    if (isNewer(received, state)) {
      state = received;
      events.state(state);
    } else if (isNewer(state, received)) {
      link.send({ type: 'state', state });
    }
  };
  const leaving = (): void => {
    gone = true;
    link.send({ type: 'bye' });
  };
  const returning = ({ persisted }: PageTransitionEvent): void => {
    gone = false;
    if (persisted) link.send({ type: 'hello' });
  };
  window.addEventListener('pagehide', leaving);
  window.addEventListener('pageshow', returning);

  return {
    link,
    state: () => state,
    ink: (slide) => ink[slide] ?? [],
    change(change) {
      state = { ...state, ...change, revision: state.revision + 1, by: link.self };
      link.send({ type: 'state', state });
      events.state(state);
      store.write('state', state);
    },
    draw(slide, strokes, done) {
      ink = { ...ink, [slide]: strokes };
      link.send({ type: 'ink', slide, strokes });
      events.ink(slide);
      if (done) store.write('ink', ink);
    },
    close() {
      window.removeEventListener('pagehide', leaving);
      window.removeEventListener('pageshow', returning);
      link.close();
    },
  };
}

function readInk(stored: unknown): Ink {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, readonly Stroke[]] => areStrokes(entry[1])),
  );
}
