/** What the browser remembers of somebody's choices for this deck, where it lets us. */
import { deckName } from './deck-name.ts';

/** The choice that was remembered under a name, or `null`; by default by the browser, else by what `storage` gives. */
export function remembered(name: string, storage = () => localStorage): string | null {
  try {
    return storage().getItem(storedAs(name));
  } catch {
    return null;
  }
}

/** Remembers a choice. A browser that stores nothing forgets it at the next load, and does everything else. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(storedAs(name), value);
  } catch {
    // Full or forbidden.
  }
}

/** Calls back when another window of this browser has chosen. */
export function onRemembered(name: string, listener: (value: string | null) => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === storedAs(name)) listener(newValue);
  });
}

/** The key of a value in the browser's storage, which all decks of one host share. */
export function storedAs(name: string): string {
  return `deck:${deckName()}:${name}`;
}
