/** The audience's window in a talk: it follows the speaker's console, and the console follows it. */
import { samePlace } from '../../../talk/talk.ts';
import { seenPlace } from '../../../talk/talk-state.ts';
import { query } from '../../page.ts';
import { sayInLine } from '../../screens/quiet-line.ts';
import { findScreens } from '../../screens/screens.ts';
import { takeScreenNamed } from '../../screens/take-screen.ts';
import type { TalkStore } from '../../talk-store.ts';
import { openHub } from '../link/hub.ts';
import type { Link } from '../link/link.ts';
import type { Message } from '../link/message.ts';
import { leaveSession } from '../link/session.ts';
import { openStore } from '../link/store.ts';
import { layOver } from './overlay.ts';
import { callConsole } from './roll-call.ts';

/** A deck that hears in its first seconds from one that was here before is its duplicate. */
const ARRIVAL = 10_000;
/** A console that loads in the place of the page that has opened this window hears none of the first greetings. */
const GREET_EVERY = 500;

/** What a window that has joined a talk knows of the console. */
export interface Membership {
  readonly link: Link;
  /** Whether the console answers: one that has crashed leaves a window that is not closed. */
  hasConsole(): Promise<boolean>;
}

/**
 * Joins a talk, until the signal ends it. `opened` is the console's window if this one opened it; `leave` is called
 * where the talk has an audience's window already.
 */
export function joinTalk(
  talk: TalkStore,
  session: string,
  opened: () => Window | null,
  leave: () => void,
  signal: AbortSignal,
): Membership {
  const overlay = layOver(query('.slides'), signal);
  const arrivedAt = performance.now();
  /** Audience's windows that came after this one: they have greeted it. */
  const later = new Set<string>();
  let isHeard = false;
  const slide = (): string => seenPlace(talk.state()).slide;

  const hear = (message: Message): void => {
    if (message.role === 'audience') {
      if (message.type === 'hello') later.add(message.from);
      const isDuplicate = message.type === 'state' && !later.has(message.from);
      if (isDuplicate && performance.now() - arrivedAt < ARRIVAL) {
        leaveSession();
        leave();
      }
      return;
    }
    isHeard = true;
    rollCall.hear(message);
    if (message.type === 'point') overlay.point(message.slide === slide() ? message.at : null);
    if (message.type === 'take-screen') void answerWith(takeScreenNamed(message.screen));
  };
  const answerWith = async (taking: Promise<boolean>): Promise<void> =>
    hub.link.send({ type: 'took-screen', isDone: await taking });
  const greetAgain = (): void => {
    const timer = window.setInterval(() => {
      if (isHeard || !window.opener) clearInterval(timer);
      else hub.link.send({ type: 'hello' });
    }, GREET_EVERY);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  };
  const hub = openHub(
    session,
    'audience',
    talk,
    openStore(session),
    { ink: () => overlay.ink(hub.ink(slide())), message: hear },
    signal,
  );
  const rollCall = callConsole(() => hub.link.send({ type: 'ping' }), signal);
  /** A frozen picture whose console is gone is let go by a key: there is nobody else to do it. */
  const letGoWhereAlone = async (): Promise<void> => {
    if (!(await rollCall.stays())) talk.dispatch({ type: 'unfreeze' });
  };
  talk.subscribe((state, before, isRemote) => {
    overlay.ink(hub.ink(slide()));
    if (isRemote || !state.frozen || samePlace(state.place, before.place)) return;
    void letGoWhereAlone();
  }, signal);
  hub.link.to(opened() ?? (window.opener as Window | null));
  hub.link.send({ type: 'hello' });
  hub.link.send({ type: 'state', shared: talk.shared() });
  overlay.ink(hub.ink(slide()));
  if (window.opener) {
    greetAgain();
    if (!isReload()) void sayWhatToPress();
  }
  return {
    link: hub.link,
    hasConsole() {
      // One that this window has just opened is not up yet.
      if (!isHeard && opened() !== window.opener) return Promise.resolve(true);
      return rollCall.isThere();
    },
  };
}

/** In a window that a console has opened. */
async function sayWhatToPress(): Promise<void> {
  sayInLine((await findScreens()) ? 'press' : 'drag');
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'reload';
}
