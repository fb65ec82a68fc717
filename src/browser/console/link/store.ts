/** What a talk leaves in the browser's storage. Where that throws, only what would have been stored is lost. */
import { remember, remembered, storedAs } from '../../remember.ts';

/** Stores values under the name of a session. */
export interface Store {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

/** Older talks than these are forgotten. */
const maxSessions = 6;

/** The storage of one session, which both of its windows share. */
export function openStore(session: string): Store {
  forgetOldTalks(session);
  return {
    read: (name) => readStored(`talk-${session}-${name}`),
    write: (name, value) => writeStored(`talk-${session}-${name}`, value),
  };
}

/** A stored value, or `undefined`. */
export function readStored(name: string): unknown {
  try {
    return JSON.parse(remembered(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value where that is possible. */
export function writeStored(name: string, value: unknown): void {
  remember(name, JSON.stringify(value));
}

function forgetOldTalks(session: string): void {
  const known = readStored('talk-sessions');
  const sessions = [
    session,
    ...(Array.isArray(known) ? known : []).filter((id) => typeof id === 'string' && id !== session),
  ];
  writeStored('talk-sessions', sessions.slice(0, maxSessions));
  try {
    for (const old of sessions.slice(maxSessions))
      for (const key of Object.keys(localStorage))
        if (key.startsWith(storedAs(`talk-${String(old)}-`))) localStorage.removeItem(key);
  } catch {
    // What cannot be reached cannot be forgotten either.
  }
}
