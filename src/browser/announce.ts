/** Says things to screen readers, in the language that is shown. */
import type { Text } from '../text/language.ts';
import { afterFrame } from './after-frame.ts';
import { query } from './page.ts';
import { currentLanguage } from './settings.ts';

/** What is said; a function makes it only when it is said, and may return `undefined` to say nothing. */
type Announcement = Text | (() => Text | undefined);

let latest: Announcement | undefined;

/** Announces a text, quietly: after what is being said, and instead of what was to be said a moment ago. */
export function announce(announcement: Announcement): void {
  latest = announcement;
  afterFrame(() => {
    if (latest !== announcement) return;
    const text = typeof announcement === 'function' ? announcement() : announcement;
    if (text) query('#announcer').textContent = text[currentLanguage()];
  });
}
