/** The way from the deck to the speaker's console: S or a button opens it in a second window. */
import { handle } from '../../actions.ts';
import { disposeAll, listen, type Behaviour } from '../../behaviour.ts';
import { part } from '../../page.ts';
import { currentLanguage } from '../../settings.ts';
import { currentSession, keepSession, newSession } from '../link/session.ts';

/** Loads its own part only once there is a console to talk to. */
export const speakerWindow: Behaviour = () => {
  let opened: Window | null = null;
  let joined = '';
  const join = (session: string): void => {
    keepSession(session);
    if (joined === session) return;
    joined = session;
    import('./audience.ts').then(
      ({ joinTalk }) =>
        joinTalk(
          session,
          () => opened,
          () => {
            joined = '';
          },
        ),
      (error: unknown) => {
        joined = '';
        console.error(error);
      },
    );
  };
  const open = (): void => {
    if (opened && !opened.closed) {
      opened.focus();
      return;
    }
    const session = joined || (currentSession() ?? newSession());
    const address = new URL(location.href);
    address.search = new URLSearchParams({ view: 'speaker', session, lang: currentLanguage() }).toString();
    opened = openWindow(address.href, `deck-speaker-${session}`);
    join(session);
    if (!opened) offerLink(address.href, `deck-speaker-${session}`);
  };
  const session = currentSession();
  if (session) join(session);
  const sheet = part<HTMLDialogElement>('dialog.blocked');
  return disposeAll([
    handle({ speaker: open }),
    listen(sheet, 'click', ({ target }) => {
      if (target instanceof Element && target.closest('a, [data-close]')) sheet.close();
    }),
  ]);
};

function openWindow(address: string, name: string): Window | null {
  try {
    return window.open(address, name, 'popup,width=1280,height=800');
  } catch {
    return null;
  }
}

function offerLink(address: string, name: string): void {
  const link = part<HTMLAnchorElement>('dialog.blocked a');
  link.href = address;
  link.target = name;
  part<HTMLDialogElement>('dialog.blocked').showModal();
  link.focus();
}
