/**
 * Keys of one character (letters, digits, signs) can be turned off, as WCAG 2.1.4 asks: who speaks to the computer presses
 * them with every word. What moves the talk, closes things and opens the sheet of keys has other keys, and they stay.
 */
import { isCharacter } from '../talk/keys.ts';
import type { Behaviour } from './behaviour.ts';
import { onRemembered, remember, remembered } from './remember.ts';

const NAME = 'character-keys';

let areOn = true;

/** Whether a `KeyboardEvent.key` may do what the table of actions says. */
export function mayAct(key: string): boolean {
  return areOn || !isCharacter(key);
}

/** The switch in the sheet of keys. The deck and its console have one setting. */
export const characterKeys: Behaviour = () => {
  const set = (wanted: boolean): void => {
    areOn = wanted;
    for (const box of document.querySelectorAll<HTMLInputElement>('[data-character-keys]'))
      box.checked = wanted;
  };
  set(remembered(NAME) !== 'off');
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-character-keys]')) return;
    set(target.checked);
    remember(NAME, target.checked ? 'on' : 'off');
  });
  onRemembered(NAME, (value) => set(value !== 'off'));
};
