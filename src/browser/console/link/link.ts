/** The line between the two windows: a broadcast channel, and messages from window to window where that one fails. */
import { app, readMessage, type Body, type Message, type Role } from './message.ts';
import { newSession } from './session.ts';

/** An open line. */
export interface Link {
  /** The random name of this window. */
  readonly self: string;
  send(body: Body): void;
  /** Points the line to another window, such as one just opened. */
  to(peer: Window | null): void;
  close(): void;
}

/** Opens the line of a session. `hear` gets each message once, in order, and none of our own. */
export function openLink(session: string, role: Role, hear: (message: Message) => void): Link {
  const self = newSession();
  const heard = new Map<string, number>();
  const channel = openChannel(`deck-${session}`);
  let peer: Window | null = window.opener as Window | null;
  let sent = 0;

  const receive = (data: unknown): boolean => {
    const message = readMessage(data, session);
    if (!message || message.from === self) return false;
    // Both ways carry every message; whichever is second brings nothing new.
    if (message.number > (heard.get(message.from) ?? -1)) {
      heard.set(message.from, message.number);
      hear(message);
    }
    return true;
  };
  const receivePosted = (event: MessageEvent): void => {
    if (event.origin !== ownOrigin()) return;
    if (receive(event.data) && event.source) peer = event.source as Window;
  };
  channel?.addEventListener('message', (event: MessageEvent) => receive(event.data));
  window.addEventListener('message', receivePosted);

  return {
    self,
    send(body) {
      sent += 1;
      const message: Message = { ...body, app, session, from: self, number: sent, role };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
      channel?.postMessage(message);
      // Files have no origin that a message could be addressed to; what is sent holds nothing but places and times.
      // A closed window that is still held is kept with all that was in it.
      if (peer?.closed) peer = null;
      if (peer) peer.postMessage(message, location.protocol === 'file:' ? '*' : ownOrigin());
    },
    to(window) {
      peer = window;
    },
    close() {
      channel?.close();
      window.removeEventListener('message', receivePosted);
    },
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

function ownOrigin(): string {
  return location.protocol === 'file:' ? 'null' : location.origin;
}
