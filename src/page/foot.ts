/** The foot of every page that is read: the same way to help, in the same place. */
import { html, type Html } from '../markup/html.ts';
import { languageTags, type LanguagePair } from '../text/language.ts';
import { statementText } from '../text/words/statement-text.ts';

/** The foot, with what else a page has to say there. */
export function renderFoot(languages: LanguagePair, more?: Html): Html {
  return html`<footer class="foot">
${more}<p>${renderStatementLinks(languages)}</p>
</footer>`;
}

/** The way to the accessibility statement: a link in each language, which needs no script to open in it. */
export function renderStatementLinks(languages: LanguagePair): Html {
  return html`${languages.map(
    (language) =>
      html`<a class="in-${language} medium" href="accessibility.html#${language}/" lang="${languageTags[language]}">${statementText.title[language]}</a>`,
  )}`;
}
