/** A slide's headline in both languages, each at the size at which it fits its line on the stage. */
import { headlineSize } from '../deck/headline-size.ts';
import { words } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { languages, languageTags, type Text } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';

/** The headline; the article breaks it as it needs, whatever its size on the stage. */
export function renderHeadline(headline: Text, measure: MeasureText): Html {
  return html`${languages.map((language) => {
    const { size, lines, isShort } = headlineSize(headline, language, measure) ?? {
      size: 40,
      lines: 2,
      isShort: false,
    };
    return html`<span class="in-${language} broken size-${size}${lines === 2 && ' two-lines'}
      ${isShort && ' short'}" lang="${languageTags[language]}">${words(headline[language])}</span>`;
  })}`;
}
