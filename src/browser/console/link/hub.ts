/** The link of one window's talk to the other window: what changes here is stored and sent, what comes is taken in. */
import { mergeStates, readSharedState } from '../../../talk/shared-state.ts';
import type { TalkStore } from '../../talk-store.ts';
import { extend, type Ink, type Point, type Stroke } from '../talk/ink.ts';
import { openLink, type Link } from './link.ts';
import { readInk, type Message, type Role } from './message.ts';
import type { Store } from './store.ts';

/** What a window does when something comes or is drawn. */
export interface HubEvents {
  /** The strokes on a slide have changed, in either window. */
  ink(slide: string): void;
  /** Every message of the other window, after what it brought has been taken in. */
  message(message: Message): void;
}

/** The link of a window. */
export interface Hub {
  readonly link: Link;
  ink(slide: string): readonly Stroke[];
  /** Adds a point to the last stroke of a slide, or begins a stroke with it. */
  drawPoint(slide: string, point: Point, begins: boolean): void;
  /** Stores the strokes: one is whole. */
  storeInk(): void;
  /** Sets all strokes of a slide. */
  setInk(slide: string, strokes: readonly Stroke[]): void;
}

/** Links a talk to its session, until the signal ends it. Goes on where the session's storage stands. */
export function openHub(
  session: string,
  role: Role,
  talk: TalkStore,
  store: Store,
  events: HubEvents,
  signal?: AbortSignal,
): Hub {
  let ink: Ink = readInk(store.read('ink'));
  // A page that is being left may still hear; it would answer the one that takes its place.
  let gone = false;
  const setInk = (slide: string, strokes: readonly Stroke[]): void => {
    ink = { ...ink, [slide]: strokes };
    events.ink(slide);
  };
  const addPoint = (slide: string, point: Point, begins: boolean): void => {
    const strokes = ink[slide] ?? [];
    setInk(slide, extend(begins ? [...strokes, []] : strokes, point));
  };
  const hear = (message: Message): void => {
    if (gone) return;
    if (message.type === 'hello') {
      link.send({ type: 'state', shared: talk.shared() });
      for (const [slide, strokes] of Object.entries(ink)) link.send({ type: 'ink', slide, strokes });
    } else if (message.type === 'ping') {
      link.send({ type: 'pong' });
    } else if (message.type === 'state') {
      talk.merge(message.shared);
      // Something here came later than what was sent.
      if (mergeStates(message.shared, talk.shared()) !== message.shared)
        link.send({ type: 'state', shared: talk.shared() });
    } else if (message.type === 'ink') {
      setInk(message.slide, message.strokes);
    } else if (message.type === 'draw') {
      addPoint(message.slide, message.at, message.begins);
    }
    events.message(message);
  };
  const link = openLink(session, role, hear, signal);

  const stored = readSharedState(store.read('state'));
  if (stored) talk.merge(stored);
  talk.subscribe((_state, _before, isRemote) => {
    if (!isRemote) link.send({ type: 'state', shared: talk.shared() });
    store.write('state', talk.shared());
  }, signal);
  const options = signal ? { signal } : {};
  window.addEventListener(
    'pagehide',
    () => {
      gone = true;
      link.send({ type: 'bye' });
    },
    options,
  );
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      gone = false;
      if (persisted) link.send({ type: 'hello' });
    },
    options,
  );

  return {
    link,
    ink: (slide) => ink[slide] ?? [],
    drawPoint(slide, point, begins) {
      addPoint(slide, point, begins);
      link.send({ type: 'draw', slide, at: point, begins });
    },
    storeInk: () => store.write('ink', ink),
    setInk(slide, strokes) {
      setInk(slide, strokes);
      link.send({ type: 'ink', slide, strokes });
      store.write('ink', ink);
    },
  };
}
