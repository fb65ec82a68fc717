/**
 * Marks as `hidden` what a page does not show when it opens, for whoever takes it without its sheets and scripts, such as
 * the reading view of a browser: what is in the second language, and what is of use to scripts alone. Sheets show a
 * language by its class, marked or not; a script lets the marks follow.
 */
import type { Language } from '../text/language.ts';

/** A page as text, with the marks. It was made by the escaping template, so that a quoted class stands in tags alone. */
export function hideUnshown(page: string, second: Language): string {
  const tag = new RegExp(
    `<[a-z]+(?=(?: [a-z-]+(?:="[^"]*")?)*? class="(?:[^"]* )?(?:in-${second}|scripted)[ "])`,
    'gu',
  );
  return page.replace(tag, '$& hidden');
}
