/** The way from the deck to the speaker's console: S or a button opens it in a second window. */
import { handle } from '../../actions.ts';
import type { Behaviour } from '../../behaviour.ts';
import { query } from '../../page.ts';
import { randomName } from '../../random-name.ts';
import { currentLanguage } from '../../settings.ts';
import { offerLink, openWindow } from '../link/open-window.ts';
import { currentSession, rememberSession } from '../link/session.ts';

/** Loads its own part only once there is a console to talk to. */
export const speakerWindow: Behaviour = () => {
  let opened: Window | null = null;
  let joined = '';
  const join = async (session: string): Promise<void> => {
    rememberSession(session);
    if (joined === session) return;
    joined = session;
    const membership = new AbortController();
    const leave = (): void => {
      joined = '';
      membership.abort();
    };
    try {
      const { joinTalk } = await import('./audience.ts');
      await joinTalk(session, () => opened, leave, membership.signal);
    } catch (error) {
      // The next S tries again.
      leave();
      console.error(error);
    }
  };
  const open = (): void => {
    const session = joined || (currentSession() ?? randomName());
    if (opened && !opened.closed) {
      opened.focus();
      void join(session);
      return;
    }
    const address = new URL(location.href);
    address.search = new URLSearchParams({ view: 'speaker', session, lang: currentLanguage() }).toString();
    opened = openWindow(address.href, `deck-speaker-${session}`, 800);
    void join(session);
    if (!opened) offerLink(query('dialog.blocked'), address.href, `deck-speaker-${session}`);
  };
  const session = currentSession();
  if (session) void join(session);
  const sheet = query<HTMLDialogElement>('dialog.blocked');
  query('dialog.blocked [data-close]').addEventListener('click', () => sheet.close());
  handle({ speaker: open });
};
