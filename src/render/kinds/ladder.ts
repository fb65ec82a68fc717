import type { PictureOf } from '../../model/slide-kinds.ts';
import { both, stepClass } from '../bilingual.ts';
import { html, type Html } from '../html.ts';
import { interfaceText } from '../interface-text.ts';
import { prospect, verbTag } from './parts.ts';

/** A ladder from the firmest rung down, and what follows for all. */
export function renderLadder({ rungs, afterwards }: PictureOf<'ladder'>): Html {
  return html`<p class="scale">${both(interfaceText.firmness)}</p>
<ol class="rungs">
${rungs.map(
  (rung) =>
    html`<li class="rung" data-firmness="${rung.firmness}">${verbTag(rung)}<ul${stepClass(rung.step, 'topics')}>${rung.topics.map(
      ({ slide, label, note }) =>
        html`<li><a href="#/${slide}"><span class="label">${both(label)}</span></a><span class="note">${both(note)}</span></li>`,
    )}</ul></li>\n`,
)}</ol>
<div class="afterwards">${prospect(afterwards)}</div>`;
}
