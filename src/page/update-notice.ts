/** The line that a script shows once a new version of the site has arrived. */
import { bilingual } from '../markup/bilingual.ts';
import { html, type Html } from '../markup/html.ts';
import { interfaceText } from '../text/words/interface-text.ts';

export function renderUpdateNotice(): Html {
  return html`<aside class="update-notice" aria-labelledby="update-title" hidden>
<p id="update-title">${bilingual(interfaceText.newVersion)}</p>
<button type="button" data-action="update">${bilingual(interfaceText.applyVersion)}</button>
<button type="button" data-action="later-update">${bilingual(interfaceText.later)}</button>
</aside>`;
}
