/** What a picture shows, in words, for screen readers and as the alternative text in PDFs. */
import { html, type Html } from '../markup/html.ts';
import { languages, languageTags, plain, type Text } from '../text/language.ts';

/**
 * The description that the drawing of a slide is named by. Each language can be referred to by itself: whoever refers to
 * what is hidden is told all that is in it. A script refers to the language that is shown.
 */
export function renderDescription(id: string, description: Text): Html {
  return html`<p class="unseen" id="${id}-described" aria-hidden="true">${languages.map(
    (language) =>
      html`<span class="in-${language}" id="${id}-described-${language}" lang="${languageTags[language]}">${plain(description[language])}</span>`,
  )}</p>`;
}
