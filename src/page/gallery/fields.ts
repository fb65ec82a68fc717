import { bilingual } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { galleryText as words } from '../../text/words/gallery-text.ts';
import type { ReferenceEntry } from './reference-entry.ts';

/** The fields of a kind as a table. */
export function renderFields({ fields }: ReferenceEntry): Html {
  const heads = [words.field, words.type, words.about, words.room];
  return html`<details class="fields"><summary>${bilingual(words.fields)}</summary>
<table><thead><tr>${heads.map((head) => html`<th scope="col">${bilingual(head)}</th>`)}</tr></thead>
<tbody lang="en">${fields.map(
    ({ path, type, isOptional, about, room }) =>
      html`<tr><th scope="row"><code>${path}</code>${isOptional ? '' : ' *'}</th><td>${type}</td><td>${about}</td><td>${room ?? ''}</td></tr>\n`,
  )}</tbody></table></details>\n`;
}
