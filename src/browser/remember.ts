/** What the browser remembers of somebody's choices, where it lets us. */

/** The choice that was remembered under a name, or `null`. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(storedAs(name));
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
export function onRemembered(name: string, listener: (value: string | null) => void): () => void {
  const hear = ({ key, newValue }: StorageEvent): void => {
    if (key === storedAs(name)) listener(newValue);
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

function storedAs(name: string): string {
  return `deck-${name}`;
}
