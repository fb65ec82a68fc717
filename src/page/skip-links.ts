/** The first stop of the keyboard on a page: past what is the same everywhere, to what the page is about. */
import { html, type Html } from '../markup/html.ts';
import { languageTags, type Language, type LanguagePair } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';

/** A link in each language; `addressOf` names where it leads. */
export function renderSkipLinks(languages: LanguagePair, addressOf: (language: Language) => string): Html {
  return html`${languages.map(
    (language) =>
      html`<a class="skip in-${language}" href="${addressOf(language)}" lang="${languageTags[language]}">${interfaceText.skip[language]}</a>`,
  )}`;
}
