import type { PictureOf } from '../../model/slide-kinds.ts';
import { both, stepClass } from '../bilingual.ts';
import { html, type Html } from '../html.ts';
import { labelled } from './parts.ts';

/** One root, its two branches, and what is hoped for. */
export function renderTree({ root, branches, hopesLabel, hopes }: PictureOf<'tree'>): Html {
  return html`<div class="root">${labelled(root)}</div>
<ul class="branches">
${branches.map((branch) => html`<li${stepClass(branch.step, 'branch')}>${labelled(branch)}</li>\n`)}</ul>
<div class="hopes">
<h3>${both(hopesLabel)}</h3>
<ul>
${hopes.map(
  ({ label, note, step }) =>
    html`<li${stepClass(step)}>${note && html`<span class="verb" data-firmness="hope">${both(note)}</span>`}<span class="label">${both(label)}</span></li>\n`,
)}</ul>
</div>`;
}
