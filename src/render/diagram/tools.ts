/** The tools for exploring: a search, a chip for each kind, and the switch to the table. A script brings them to life. */
import type { Delegations } from '../../model/delegations.ts';
import { both } from '../bilingual.ts';
import { attributes, html, type Html } from '../html.ts';
import { interfaceText } from '../interface-text.ts';
import { markIcon } from './marks.ts';

/** The tools of one slide's diagram; they appear with a step, or quietly while somebody moves the pointer. */
export function renderTools(
  { kinds }: Delegations,
  slideId: string,
  { step, quiet }: { step: number; quiet: boolean },
): Html {
  const name = `${slideId}-kinds`;
  const marks = attributes({
    class: ['explore-tools', 'scripted', quiet && 'quiet', step > 0 && 'fragment'].filter(Boolean).join(' '),
    'data-fragment-index': step > 0 ? step - 1 : undefined,
  });
  return html`<div${marks}>
<label class="find"><span class="caption">${both(interfaceText.findBody)}</span><input type="search" autocomplete="off" spellcheck="false" enterkeyhint="search"><span class="matches number" aria-hidden="true"></span></label>
<div class="chips" role="group" aria-labelledby="${name}"><span class="unseen" id="${name}">${both(interfaceText.filterKinds)}</span>
${kinds.map(
  (kind) =>
    html`<button type="button" class="chip" data-kind="${kind.id}" aria-pressed="false">${markIcon(kind)}${both(kind.label)}</button>\n`,
)}<button type="button" class="tabular" aria-pressed="false">${both(interfaceText.asTable)}</button></div>
</div>`;
}
