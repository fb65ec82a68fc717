/** The name of one talk: two windows with the same one belong together, and no others. */
import { storedAs } from '../../remember.ts';

const FORM = /^[a-z0-9]{12}$/u;

/** The session that this window belongs to: from its address, its storage, or its name; all survive a reload. */
export function currentSession(): string | undefined {
  return [new URLSearchParams(location.search).get('session'), stored(), windowName()].find(
    (value): value is string => typeof value === 'string' && FORM.test(value),
  );
}

/** Remembers the session in this window. */
export function rememberSession(session: string): void {
  // A name that somebody else gave the window is theirs.
  if (window.name === '' || windowName() !== undefined) window.name = `deck-audience-${session}`;
  try {
    sessionStorage.setItem(storedAs('session'), session);
  } catch {
    // The window's name remembers it too.
  }
}

/** Leaves the session, so that this window is a deck of its own. */
export function leaveSession(): void {
  if (windowName() !== undefined) window.name = '';
  try {
    sessionStorage.removeItem(storedAs('session'));
  } catch {
    // Nothing was stored.
  }
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(storedAs('session'));
  } catch {
    return null;
  }
}

function windowName(): string | undefined {
  return /^deck-(?:audience|speaker)-([a-z0-9]{12})$/u.exec(window.name)?.[1];
}
