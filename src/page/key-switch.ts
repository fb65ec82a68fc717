/** The switch in a sheet of keys: those of one character can be turned off. */
import type { Text } from '../text/language.ts';
import { html, type Html } from '../markup/html.ts';
import { interfaceText } from '../text/words/interface-text.ts';

/** The switch, on until a script knows better; `write` writes a text in the languages of the sheet. */
export function renderKeySwitch(write: (text: Text) => Html): Html {
  return html`<label class="key-switch"><input type="checkbox" data-character-keys checked> <span>${write(interfaceText.characterKeys)}</span></label>`;
}
