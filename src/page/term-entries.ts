/** The entries that marked terms open, one a term. */
import { bilingual, inOtherLanguage } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import type { Term } from '../text/term.ts';

/** Every entry, out of sight until a script opens it. */
export function renderTermEntries(terms: readonly Term[]): Html {
  return html`${terms.map(
    ({ id, name, full, meaning }) =>
      html`<div class="term-entry" id="term:${id}" role="tooltip" popover="manual" hidden><p class="name">
        ${bilingual(name)}${full && html`<span class="full">${bilingual(full)}</span>`}</p><p>${bilingual(meaning)}</p>
        <p class="second">${inOtherLanguage(full ?? name)}<span class="sep">·</span>${inOtherLanguage(meaning)}</p></div>\n`,
  )}`;
}
