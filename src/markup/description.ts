/** What a picture shows, in words, for screen readers and as the alternative text in PDFs. */
import { attributes, html, type Html } from './html.ts';
import { languageTags, plain, type LanguagePair, type Text } from '../text/language.ts';

/**
 * The description that the drawing of a slide is named by. Whoever refers to what is hidden is told all that is in it, so
 * the id stands with one language alone: the first, until a script gives it to the one that is shown.
 */
export function renderDescription(id: string, description: Text, languages: LanguagePair): Html {
  return html`<p class="unseen" data-described="${id}-described" hidden>${languages.map(
    (language, index) =>
      html`<span${attributes({ id: index === 0 && `${id}-described`, lang: languageTags[language] })}>${plain(description[language])}</span>`,
  )}</p>`;
}
