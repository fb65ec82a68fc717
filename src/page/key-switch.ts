/** The switches in a sheet of keys: keys of one character, and what is said at each step, can be turned off. */
import type { Text } from '../text/language.ts';
import { html, type Html } from '../markup/html.ts';
import { interfaceText } from '../text/words/interface-text.ts';

/** The switch, on until a script knows better; `write` writes a text in the languages of the sheet. */
export function renderKeySwitch(write: (text: Text) => Html): Html {
  return html`<label class="key-switch"><input type="checkbox" data-character-keys checked> <span>${write(interfaceText.characterKeys)}</span></label>`;
}

/** The switch for what a screen reader says at each step. */
export function renderStepSwitch(write: (text: Text) => Html): Html {
  return html`<label class="key-switch"><input type="checkbox" data-announce-steps checked> <span>${write(interfaceText.announceSteps)}</span></label>`;
}
