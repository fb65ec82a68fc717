/** The line between the two windows: a broadcast channel, and messages from window to window where that one fails. */
import { deckName } from '../../deck-name.ts';
import { randomName } from '../../random-name.ts';
import { app, isAddressed, readMessage, type Body, type Message, type Role } from './message.ts';

/** An open line. */
export interface Link {
  send(body: Body): void;
  /** The same, with the right to go full screen that the speaker's key or click gave here, where it can be handed on. */
  delegate(body: Body): void;
  /** Points the line to another window, such as one just opened. */
  to(peer: Window | null): void;
}

/** Opens the line of a session, until the signal ends it. `hear` gets each message once, in order, and none of our own. */
export function openLink(
  session: string,
  role: Role,
  hear: (message: Message) => void,
  signal?: AbortSignal,
): Link {
  const self = randomName();
  // A window's name may have come with it from another deck of the same host.
  const talk = `${session} ${deckName()}`;
  const heard = new Map<string, number>();
  const channel = openChannel(`deck-${talk}`);
  let peer: Window | null = window.opener as Window | null;
  let sent = 0;

  const receive = (data: unknown): boolean => {
    if (!isAddressed(data, talk) || data.from === self) return false;
    // Both ways carry every message; whichever is second brings nothing new, and is not read again.
    if (data.number <= (heard.get(data.from) ?? -1)) return true;
    const message = readMessage(data, talk);
    if (!message) return false;
    heard.set(message.from, message.number);
    hear(message);
    return true;
  };
  channel?.addEventListener('message', (event: MessageEvent) => receive(event.data));
  window.addEventListener(
    'message',
    (event) => {
      if (event.origin !== ownOrigin()) return;
      if (receive(event.data) && event.source) peer = event.source as Window;
    },
    signal ? { signal } : {},
  );
  signal?.addEventListener('abort', () => channel?.close(), { once: true });

  const write = (body: Body): Message => {
    sent += 1;
    return { ...body, app, session: talk, from: self, number: sent, role };
  };
  const post = (message: Message): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    channel?.postMessage(message);
    // Files have no origin that a message could be addressed to; what is sent holds nothing but places and times.
    // A closed window that is still held is kept with all that was in it.
    if (peer?.closed) peer = null;
    if (peer) peer.postMessage(message, location.protocol === 'file:' ? '*' : ownOrigin());
  };

  return {
    send: (body) => post(write(body)),
    delegate(body) {
      const message = write(body);
      try {
        // Not by the channel as well: what comes first is heard, and the channel hands nothing on.
        if (peer && !peer.closed && location.protocol !== 'file:') peer.postMessage(message, handOn());
        else post(message);
      } catch {
        post(message);
      }
    },
    to(window) {
      peer = window;
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

/** Browsers that know no capability delegation leave it out. */
function handOn(): WindowPostMessageOptions & { delegate: string } {
  return { targetOrigin: ownOrigin(), delegate: 'fullscreen' };
}

function ownOrigin(): string {
  return location.protocol === 'file:' ? 'null' : location.origin;
}
