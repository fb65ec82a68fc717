/** Whether the audience's window is there, and how it is opened again. */
import { languageTags } from '../../../text/language.ts';
import { board, piece, say } from '../view/console-page.ts';
import type { Deeds } from '../view/console-keys.ts';
import type { Hub } from './hub.ts';
import type { Message } from './message.ts';
import type { SharedState } from '../../../talk/shared-state.ts';

const ASK_EVERY = 1000;
/** Silence for this long is a lost link. */
const LOST = 3200;
const states = ['waiting', 'linked', 'lost', 'closed'] as const;

export interface LinkWatch {
  readonly deeds: Deeds;
  isLinked(): boolean;
  hear(message: Message): void;
  show(state: SharedState): void;
  tick(): void;
}

export function watchLink(hub: Hub, session: string): LinkWatch {
  let status: (typeof states)[number] = 'waiting';
  let heardAt = 0;
  let askedAt = 0;
  let opened: Window | null = null;
  const set = (wanted: typeof status): void => {
    status = wanted;
    board.dataset['link'] = status;
    say(piece('.link'), states, status);
    say(piece('.seen'), ['reopen'], status === 'lost' || status === 'closed' ? 'reopen' : undefined);
  };
  set('waiting');
  return {
    isLinked: () => status === 'linked',
    hear({ role, type }) {
      if (role !== 'audience') return;
      heardAt = performance.now();
      set(type === 'bye' ? 'closed' : 'linked');
    },
    show({ frozen, curtain }) {
      say(piece('.seen'), ['black', 'white'], curtain);
      say(piece('.seen'), ['frozen'], frozen ? 'frozen' : undefined);
    },
    tick() {
      const now = performance.now();
      if (now - askedAt >= ASK_EVERY) {
        askedAt = now;
        hub.link.send({ type: 'ping' });
      }
      if (status === 'linked' && now - heardAt > LOST) set('lost');
    },
    deeds: {
      'open-audience': () => {
        if (status === 'linked') {
          (opened ?? (window.opener as Window | null))?.focus();
          return;
        }
        const { slide, step } = hub.state().place;
        const address = new URL(location.href);
        address.search = new URLSearchParams({ view: 'deck', session }).toString();
        address.hash = `#/${slide}/${step}`;
        opened = openWindow(address.href, `deck-audience-${session}`);
        hub.link.to(opened ?? (window.opener as Window | null));
        if (!opened) offerLink(address.href, `deck-audience-${session}`);
      },
    },
  };
}

function openWindow(address: string, name: string): Window | null {
  try {
    return window.open(address, name, 'popup,width=1280,height=760');
  } catch {
    return null;
  }
}

function offerLink(address: string, name: string): void {
  const sheet = piece<HTMLDialogElement>('dialog.audience-blocked');
  const link = piece<HTMLAnchorElement>('dialog.audience-blocked a');
  link.href = address;
  link.target = name;
  link.hreflang = languageTags.zh;
  link.addEventListener('click', () => sheet.close(), { once: true });
  if (!sheet.open) sheet.showModal();
  link.focus();
}
