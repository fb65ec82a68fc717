import type { PictureOf } from '../schemas.ts';
import { bilingual, stepClass } from '../../markup/bilingual.ts';
import { html, type Html } from '../../markup/html.ts';
import { interfaceText } from '../../text/words/interface-text.ts';
import { prospect, verbTag } from '../drawing.ts';

/** A ladder from the firmest rung down, and what follows for all. */
export function renderLadder({ rungs, afterwards }: PictureOf<'ladder'>): Html {
  return html`<p class="scale">${bilingual(interfaceText.firmness)}</p>
<ol class="rungs">
${rungs.map(
  (rung) =>
    html`<li class="rung" data-firmness="${rung.firmness}">${verbTag(rung)}<ul${stepClass(rung.step, 'topics')}>${rung.topics.map(
      ({ slide, label, note }) =>
        html`<li><a href="#/${slide}"><span class="label">${bilingual(label)}</span></a><span class="note">${bilingual(note)}</span></li>`,
    )}</ul></li>\n`,
)}</ol>
<div class="afterwards">${prospect(afterwards)}</div>`;
}
