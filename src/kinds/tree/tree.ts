import type { PictureOf } from '../schemas.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { labelled, verbTag } from '../drawing.ts';

/** One root, its two branches, and what is to come of them, by how firmly it is said. */
export function renderTree({ root, branches, aheadLabel, ahead }: PictureOf<'tree'>): Html {
  return html`<div class="root">${labelled(root)}</div>
<ul class="branches">
${branches.map((branch) => html`<li${stepClass(branch.step, 'branch')}>${labelled(branch)}</li>\n`)}</ul>
<div class="ahead">
<h3>${bilingual(aheadLabel)}</h3>
<ul>
${ahead.map(
  (prospect) =>
    html`<li${stepClass(prospect.step)}>${verbTag(prospect)}<span class="label">${bilingual(prospect.label)}</span></li>\n`,
)}</ul>
</div>`;
}
