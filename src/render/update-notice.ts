/** The line that a script shows once a new version of the site has arrived. */
import { both } from './bilingual.ts';
import { html, type Html } from './html.ts';
import { interfaceText } from './interface-text.ts';

export function renderUpdateNotice(): Html {
  return html`<aside class="update-notice" aria-labelledby="update-title" hidden>
<p id="update-title">${both(interfaceText.newVersion)}</p>
<button type="button" data-action="update">${both(interfaceText.applyVersion)}</button>
<button type="button" data-action="later-update">${both(interfaceText.later)}</button>
</aside>`;
}
