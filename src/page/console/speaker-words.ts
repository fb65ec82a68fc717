/** Text of the speaker's console: it has a language of its own, apart from that of the slides. */
import { languages, languageTags, type Text } from '../../text/language.ts';
import { html, type Html } from '../../markup/html.ts';

/** Both languages of a text; the console shows the speaker's. */
export function renderWords(text: Text): Html {
  return html`${languages.map(
    (language) =>
      html`<span class="say-${language}" lang="${languageTags[language]}">${text[language]}</span>`,
  )}`;
}

/** A message that stands in the page until the script shows it. */
export function message(name: string, text: Text, rest: Html = html``): Html {
  return html`<span data-message="${name}" hidden>${renderWords(text)}${rest}</span>`;
}

/** A place that the script writes a figure into; what stands there first gives the fonts its characters. */
export function figure(name: string, first: string): Html {
  return html`<span class="bold" data-out="${name}">${first}</span>`;
}
