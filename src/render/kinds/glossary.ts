import type { Term } from '../../model/deck.ts';
import type { PictureOf } from '../../model/slide-kinds.ts';
import { isSame } from '../../model/language.ts';
import { both, other } from '../bilingual.ts';
import type { Context } from '../context.ts';
import { html, type Html } from '../html.ts';
import { interfaceText } from '../interface-text.ts';

/** The glossary as a table: the term, its name in full or in the other language, and what it is. */
export function renderGlossary({ entries }: PictureOf<'glossary'>, { deck }: Context): Html {
  const terms = entries.flatMap((entry) => deck.glossary.find(({ id }) => id === entry) ?? []);
  return html`<table class="glossary">
<thead><tr><th scope="col">${both(interfaceText.term)}</th><th scope="col">${both(interfaceText.otherName)}</th><th scope="col">${both(interfaceText.meaning)}</th></tr></thead>
<tbody>
${terms.map((term) => html`<tr><th scope="row">${name(term)}</th><td class="second">${other(term.full ?? term.name)}</td><td>${both(term.meaning)}</td></tr>\n`)}</tbody>
</table>`;
}

function name(term: Term): Html {
  if (!term.full || !isSame(term.name)) return both(term.name);
  return html`${both(term.name)}<span class="full">${both(term.full)}</span>`;
}
