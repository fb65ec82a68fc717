/** What a talk leaves in the browser's storage. Where that throws, only what would have been stored is lost. */

/** Keeps values under the name of a session. */
export interface Store {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

const PREFIX = 'deck-talk-';
/** Older talks than these are forgotten. */
const KEPT = 6;

/** The storage of one session, which both of its windows share. */
export function openStore(session: string): Store {
  forgetOldTalks(session);
  return {
    read: (name) => readStored(`${PREFIX}${session}-${name}`),
    write: (name, value) => writeStored(`${PREFIX}${session}-${name}`, value),
  };
}

/** A stored value, or `undefined`. */
export function readStored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value where that is possible. */
export function writeStored(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: the talk goes on without.
  }
}

function forgetOldTalks(session: string): void {
  const known = readStored(`${PREFIX}sessions`);
  const sessions = [
    session,
    ...(Array.isArray(known) ? known : []).filter((id) => typeof id === 'string' && id !== session),
  ];
  writeStored(`${PREFIX}sessions`, sessions.slice(0, KEPT));
  try {
    for (const old of sessions.slice(KEPT))
      for (const key of Object.keys(localStorage))
        if (key.startsWith(`${PREFIX}${String(old)}-`)) localStorage.removeItem(key);
  } catch {
    // What cannot be reached cannot be forgotten either.
  }
}
