/** Says things to screen readers, in the language that is shown. */
import type { Text } from '../text/language.ts';
import { query } from './page.ts';
import { currentLanguage } from './settings.ts';

/** Announces a text, quietly: after what is being said. */
export function announce(text: Text): void {
  query('#announcer').textContent = text[currentLanguage()];
}
