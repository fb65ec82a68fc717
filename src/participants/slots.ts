/** Words with places that a script fills in: numbers, and what somebody has typed. */
import { html, type Html } from '../markup/html.ts';
import { languages, languageTags, type Text } from '../text/language.ts';

/** A text in both languages with an element for each of its `{names}`; what is known already is written. */
export function slots(text: Text, known: Readonly<Record<string, number>> = {}): Html {
  return html`${languages.map(
    (language) =>
      html`<span class="in-${language}" lang="${languageTags[language]}">${text[language]
        .split(/\{(\w+)\}/u)
        .map((part, index) =>
          index % 2 === 0 ? part : html`<span data-slot="${part}">${known[part]}</span>`,
        )}</span>`,
  )}`;
}
