/** The speaker's notes, a paragraph for what is said before the first press and one for each press. */
import { languages, languageTags, type Text } from '../text/language.ts';
import { splitAtPresses } from '../text/presses.ts';
import { words } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';

/** The notes of a slide, out of sight: the console takes from here what it shows. */
export function renderNotes(notes: Text): Html {
  return html`<aside class="notes" hidden>${languages.map(
    (language) =>
      html`<div class="in-${language}" lang="${languageTags[language]}">${splitAtPresses(notes[language]).map((part) => html`<p>${words(part)}</p>`)}</div>`,
  )}</aside>\n`;
}
