import type { Term } from '../../text/term.ts';
import type { PictureOf } from '../schemas.ts';
import { isSame } from '../../text/language.ts';
import { bilingual, inOtherLanguage } from '../../markup/bilingual.ts';
import type { Context } from '../context.ts';
import { html, type Html } from '../../markup/html.ts';
import { interfaceText } from '../../text/words/interface-text.ts';

/** The glossary as a table: the term, its name in full or in the other language, and what it is. */
export function renderGlossary({ entries }: PictureOf<'glossary'>, { glossary }: Context): Html {
  const terms = entries.flatMap((entry) => glossary.find(({ id }) => id === entry) ?? []);
  return html`<table class="glossary">
<thead><tr><th scope="col">${bilingual(interfaceText.term)}</th><th scope="col">${bilingual(interfaceText.otherName)}</th><th scope="col">${bilingual(interfaceText.meaning)}</th></tr></thead>
<tbody>
${terms.map((term) => html`<tr><th scope="row">${name(term)}</th><td class="second">${inOtherLanguage(term.full ?? term.name)}</td><td>${bilingual(term.meaning)}</td></tr>\n`)}</tbody>
</table>`;
}

function name(term: Term): Html {
  if (!term.full || !isSame(term.name)) return bilingual(term.name);
  return html`${bilingual(term.name)}<span class="full">${bilingual(term.full)}</span>`;
}
