/** The way from the deck to the speaker's console: S or a button opens it in a second window. */
import { nameOfScreen, type ScreenPlace } from '../../../talk/screens.ts';
import { readSharedState } from '../../../talk/shared-state.ts';
import { handle } from '../../actions.ts';
import type { Behaviour } from '../../behaviour.ts';
import { hasAddress, ownAddress } from '../../own-address.ts';
import { query } from '../../page.ts';
import { randomName } from '../../random-name.ts';
import { currentLanguage, currentTheme } from '../../settings.ts';
import { runningTalk } from '../../stage/running-talk.ts';
import type { TalkStore } from '../../talk-store.ts';
import { whenIdle } from '../../when-idle.ts';
import { offerLink, openWindow, type WindowPlace } from '../link/open-window.ts';
import { currentSession, leaveSession, rememberSession } from '../link/session.ts';
import { openStore } from '../link/store.ts';
import type { Membership } from './audience.ts';
import { useProjector } from './projector.ts';

/** A window on a screen whose place is not known. */
const anywhere: WindowPlace = { width: 1280, height: 800 };

/** What talks to the console is a part of the script of its own, which comes after everything else. */
const loadPart = () => import('./audience.ts');

export const speakerWindow: Behaviour = () => {
  if (!hasAddress) return;
  let opened: Window | null = openerOfSession();
  let joined = '';
  let membership: Membership | undefined;
  let leave = (): void => {};
  const join = async (session: string): Promise<void> => {
    rememberSession(session);
    if (joined === session) return;
    joined = session;
    const leaving = new AbortController();
    leave = () => {
      joined = '';
      membership = undefined;
      leaving.abort();
    };
    const talk = await runningTalk;
    resume(talk, session);
    try {
      const { joinTalk } = await loadPart();
      membership = joinTalk(talk, session, () => opened, leave, leaving.signal);
    } catch (error) {
      // The next S tries again.
      leave();
      console.error(error);
    }
  };
  const sessionNow = (): string => joined || (currentSession() ?? randomName());
  const hasConsole = async (): Promise<boolean> =>
    opened !== null && !opened.closed && (membership === undefined || membership.hasConsole());

  /** Brings up the console; returns whether the browser allowed it. */
  const open = async (place: WindowPlace): Promise<boolean> => {
    const session = sessionNow();
    if (await hasConsole()) opened?.focus();
    else opened = openWindow(consoleAddress(session), `deck-speaker-${session}`, place);
    void join(session);
    return opened !== null;
  };
  const sheet = query<HTMLDialogElement>('dialog.blocked');
  const openByKey = async (): Promise<void> => {
    if (await open(anywhere)) return;
    const session = sessionNow();
    offerLink(sheet, consoleAddress(session), `deck-speaker-${session}`);
  };

  const sendConsoleTo = (screen: ScreenPlace): void =>
    membership?.link.send({ type: 'take-screen', screen: nameOfScreen(screen) });

  const session = currentSession();
  if (session) void join(session);
  // While it is there: a site that is published anew takes the files of a running talk away.
  void runningTalk.then(whenIdle(() => void loadPart().catch(() => undefined)));
  query('dialog.blocked [data-close]').addEventListener('click', () => sheet.close());
  handle({ speaker: () => void openByKey() });
  useProjector({
    hasConsole,
    async openConsoleOn(screen) {
      if (await hasConsole()) sendConsoleTo(screen);
      return open(screen);
    },
    sendConsoleTo,
    stepAside() {
      const talk = sessionNow();
      // A window that hears another audience's window of its talk goes out of it.
      leave();
      leaveSession();
      const address = addressWith({
        view: 'deck',
        session: talk,
        lang: currentLanguage(),
        theme: currentTheme(),
      });
      if (!openWindow(address, `deck-audience-${talk}`, anywhere)) return false;
      location.assign(consoleAddress(talk));
      return true;
    },
  });
};

/** Goes on where the talk stood, before any key is pressed. */
function resume(talk: TalkStore, session: string): void {
  const stored = readSharedState(openStore(session).read('state'));
  if (stored) talk.merge(stored);
  // Without a console the stopwatch has run for nobody.
  else talk.dispatch({ type: 'reset' });
}

/** The console that has opened this window, if one has. */
function openerOfSession(): Window | null {
  return new URLSearchParams(location.search).has('session') ? (window.opener as Window | null) : null;
}

function consoleAddress(session: string): string {
  return addressWith({ view: 'speaker', session, lang: currentLanguage() });
}

function addressWith(search: Readonly<Record<string, string>>): string {
  const address = ownAddress();
  address.search = new URLSearchParams(search).toString();
  return address.href;
}
