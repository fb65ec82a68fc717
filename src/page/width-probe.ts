/** A hidden line of known width, by which a script sees whether words are set as they were measured. */
import type { Deck } from '../deck/deck.ts';
import { html, type Html } from '../markup/html.ts';
import { languages, languageTags, plain } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';

/** The deck's title in both languages, each with its width in em. */
export function renderWidthProbe({ title }: Deck, measure: MeasureText): Html {
  return html`<p class="width-probe" aria-hidden="true">${languages.map((language) => {
    const text = plain(title[language]);
    return html`<span class="in-${language}" lang="${languageTags[language]}" data-em="${measure(text, 400, language).toFixed(3)}">${text}</span>`;
  })}</p>`;
}
