import type { PictureOf } from '../schemas.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { interfaceText } from '../../text/words/interface-text.ts';

/** A matrix of dots, one row a topic. */
export function renderMatrix({ columns, rows }: PictureOf<'matrix'>): Html {
  return html`<table class="matrix">
<thead><tr><th scope="col" class="corner"><span class="unseen">${bilingual(interfaceText.topic)}</span></th>${columns.map(({ side, label }) => html`<th scope="col" class="${side}">${bilingual(label)}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) =>
    html`<tr><th scope="row"><a href="#/${row.slide}">${bilingual(row.label)}</a></th>${columns.map(({ side, step }) => cell(side, step, row.dots.includes(side)))}</tr>\n`,
)}</tbody>
</table>`;
}

function cell(side: string, step: number, filled: boolean): Html {
  const word = filled ? interfaceText.yes : interfaceText.no;
  return html`<td class="${side}"><span class="${filled ? 'dot place' : 'blank place'}"></span>${filled && html`<span${stepClass(step, 'dot', 'full')}></span>`}<span class="unseen">${bilingual(word)}</span></td>`;
}
