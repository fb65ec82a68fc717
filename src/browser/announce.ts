/** Says things to screen readers, in the language that is shown. */
import type { Text } from '../text/language.ts';
import { afterFrame } from './after-frame.ts';
import { query } from './page.ts';
import { currentLanguage } from './settings.ts';

let latest: (() => Text | undefined) | undefined;

/** Announces a text, quietly: after what is being said, and instead of what was to be said a moment ago. */
export function announce(text: Text): void {
  announceSoon(() => text);
}

/** The same for a text that is made only when it is said; `undefined` says nothing. */
export function announceSoon(text: () => Text | undefined): void {
  latest = text;
  afterFrame(() => {
    if (latest !== text) return;
    const said = text();
    if (said) query('#announcer').textContent = said[currentLanguage()];
  });
}
