/** Whether the audience's window is there, and how it is opened again. */
import { handle } from '../../actions.ts';
import { seenPlace, type TalkState } from '../../../talk/talk-state.ts';
import type { TalkStore } from '../../talk-store.ts';
import { consoleRoot, queryConsole, showMessage } from '../view/console-page.ts';
import type { Hub } from './hub.ts';
import type { Message } from './message.ts';
import { offerLink, openWindow, type WindowPlace } from './open-window.ts';

const ASK_EVERY = 1000;
/** So many questions without an answer are a lost link. They are counted: after sleep an answer waits as this page did. */
const LOST = 3;
const statuses = ['waiting', 'linked', 'lost', 'closed'] as const;

export interface LinkStatus {
  isLinked(): boolean;
  /** Opens the audience's window, or brings the open one to the front. */
  openAudience(place?: WindowPlace): void;
  hear(message: Message): void;
  show(state: TalkState): void;
  tick(): void;
}

export function showLinkStatus(hub: () => Hub, talk: TalkStore, session: string): LinkStatus {
  let status: (typeof statuses)[number] = 'waiting';
  let unanswered = 0;
  let askedAt = 0;
  let opened: Window | null = null;
  const set = (wanted: typeof status): void => {
    status = wanted;
    consoleRoot.dataset['link'] = status;
    showMessage(queryConsole('.link'), statuses, status);
    const isGone = status === 'lost' || status === 'closed';
    showMessage(queryConsole('.seen'), ['reopen'], isGone ? 'reopen' : undefined);
  };
  set('waiting');
  const openAudience = (place: WindowPlace = { width: 1280, height: 760 }): void => {
    if (status === 'linked') {
      (opened ?? (window.opener as Window | null))?.focus();
      return;
    }
    const { slide, step } = seenPlace(talk.state());
    const address = new URL(location.href);
    address.search = new URLSearchParams({ view: 'deck', session }).toString();
    address.hash = `#/${slide}/${step}`;
    opened = openWindow(address.href, `deck-audience-${session}`, place);
    hub().link.to(opened ?? (window.opener as Window | null));
    if (!opened) offerLink(queryConsole('dialog.audience-blocked'), address.href, `deck-audience-${session}`);
  };
  handle({ 'open-audience': () => openAudience() });
  return {
    isLinked: () => status === 'linked',
    openAudience,
    hear({ role, type }) {
      if (role !== 'audience') return;
      unanswered = 0;
      set(type === 'bye' ? 'closed' : 'linked');
    },
    show({ frozen, curtain }) {
      showMessage(queryConsole('.seen'), ['black', 'white'], curtain);
      showMessage(queryConsole('.seen'), ['frozen'], frozen ? 'frozen' : undefined);
    },
    tick() {
      const now = performance.now();
      if (now - askedAt < ASK_EVERY) return;
      if (status === 'linked' && unanswered >= LOST) set('lost');
      askedAt = now;
      unanswered += 1;
      hub().link.send({ type: 'ping' });
    },
  };
}
