/** The tools for exploring: a search, a chip for each kind, and the switch to the table. A script brings them to life. */
import type { Delegations } from './delegations.ts';
import { bilingual } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { markIcon } from './marks.ts';

/** The tools of one slide's diagram. They stand beside it only while somebody explores. */
export function renderTools({ kinds }: Delegations, slideId: string): Html {
  const name = `${slideId}-kinds`;
  return html`<div class="explore-tools scripted">
<label class="find"><span class="caption">${bilingual(interfaceText.findBody)}</span><input type="search" autocomplete="off" spellcheck="false" enterkeyhint="search"><span class="matches number" aria-hidden="true"></span></label>
<div class="chips" role="group" aria-labelledby="${name}"><span class="unseen" id="${name}">${bilingual(interfaceText.filterKinds)}</span>
${kinds.map(
  (kind) =>
    html`<button type="button" class="chip" data-kind="${kind.id}" aria-pressed="false">${markIcon(kind)}${bilingual(kind.label)}</button>\n`,
)}<button type="button" class="tabular" aria-pressed="false">${bilingual(interfaceText.asTable)}</button></div>
</div>`;
}
