/** The address of the page, which says what is shown. */
import { languages } from '../text/language.ts';

/** Whether a window could be opened by it: a page in a frame's `srcdoc`, for one, has none but its hash. */
export const hasAddress = /^(?:https?|file):$/u.test(location.protocol);

const NAMES_LANGUAGE = new RegExp(`^#(?:${languages.join('|')})/(.*)$`, 'u');

let catchUp = (): void => {};

/** `write` says in the address what is shown, by itself a frame later; from now on also before anybody reads it. */
export function followsLate(write: () => void): void {
  catchUp = write;
}

/** The address of the page for what is shown now. */
export function ownAddress(): URL {
  catchUp();
  return new URL(location.href);
}

/** Writes it anew. Where a page may not, it stays as it is. */
export function writeAddress(address: string | URL): void {
  try {
    // Seen from this page; a frame's links would be seen from the page around it.
    history.replaceState(history.state, '', new URL(address, location.href));
  } catch {
    // Nothing depends on it.
  }
}

/** Goes to a place in the page, also where the address names that already. */
export function enterHash(hash: string): void {
  const wanted = withoutLanguage(hash);
  if (location.hash === wanted) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = wanted;
}

/** A hash without the language that it names for pages without a script. Parts that are no slides, such as `#about`, have no slash then. */
export function withoutLanguage(hash: string): string {
  const place = NAMES_LANGUAGE.exec(hash)?.[1];
  if (place === undefined) return hash;
  const isPart = document.getElementById(place)?.matches(':not(.slide)') ?? false;
  return isPart ? `#${place}` : `#/${place}`;
}
