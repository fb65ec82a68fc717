/** The way from the deck to the speaker's console: S or a button opens it in a second window. */
import { nameOfScreen } from '../../../talk/screens.ts';
import { handle } from '../../actions.ts';
import type { Behaviour } from '../../behaviour.ts';
import { query } from '../../page.ts';
import { randomName } from '../../random-name.ts';
import { currentLanguage, currentTheme } from '../../settings.ts';
import type { Link } from '../link/link.ts';
import { offerLink, openWindow, type WindowPlace } from '../link/open-window.ts';
import { currentSession, leaveSession, rememberSession } from '../link/session.ts';
import { useProjector } from './projector.ts';

/** A window on a screen whose place is not known. */
const anywhere: WindowPlace = { width: 1280, height: 800 };

/** Loads its own part only once there is a console to talk to. */
export const speakerWindow: Behaviour = () => {
  let opened: Window | null = openerOfSession();
  let joined = '';
  let link: Link | undefined;
  let leave = (): void => {};
  const join = async (session: string): Promise<void> => {
    rememberSession(session);
    if (joined === session) return;
    joined = session;
    const membership = new AbortController();
    leave = () => {
      joined = '';
      link = undefined;
      membership.abort();
    };
    try {
      const { joinTalk } = await import('./audience.ts');
      link = await joinTalk(session, () => opened, leave, membership.signal);
    } catch (error) {
      // The next S tries again.
      leave();
      console.error(error);
    }
  };
  const sessionNow = (): string => joined || (currentSession() ?? randomName());
  const hasConsole = (): boolean => opened !== null && !opened.closed;

  /** Brings up the console; returns whether the browser allowed it. */
  const open = (place: WindowPlace): boolean => {
    const session = sessionNow();
    if (hasConsole()) opened?.focus();
    else opened = openWindow(consoleAddress(session), `deck-speaker-${session}`, place);
    void join(session);
    return opened !== null;
  };
  const sheet = query<HTMLDialogElement>('dialog.blocked');
  const openByKey = (): void => {
    if (open(anywhere)) return;
    const session = sessionNow();
    offerLink(sheet, consoleAddress(session), `deck-speaker-${session}`);
  };

  const session = currentSession();
  if (session) void join(session);
  query('dialog.blocked [data-close]').addEventListener('click', () => sheet.close());
  handle({ speaker: openByKey });
  useProjector({
    hasConsole,
    openConsoleOn(screen) {
      if (hasConsole()) link?.send({ type: 'take-screen', screen: nameOfScreen(screen) });
      return open(screen);
    },
    sendConsoleTo: (screen) => link?.send({ type: 'take-screen', screen: nameOfScreen(screen) }),
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

/** The console that has opened this window, if one has. */
function openerOfSession(): Window | null {
  return new URLSearchParams(location.search).has('session') ? (window.opener as Window | null) : null;
}

function consoleAddress(session: string): string {
  return addressWith({ view: 'speaker', session, lang: currentLanguage() });
}

function addressWith(search: Readonly<Record<string, string>>): string {
  const address = new URL(location.href);
  address.search = new URLSearchParams(search).toString();
  return address.href;
}
