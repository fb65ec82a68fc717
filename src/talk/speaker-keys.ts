/** The keys of the speaker's console. What the deck has too bears the same key; a clicker's keys do nothing else than there. */
import type { Text } from '../text/language.ts';
import { keyBindings, type KeyBinding } from './interface-keys.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { speakerText } from '../text/words/speaker-text.ts';

/** One line of the table. `does` is the name that buttons and the console's script use. */
export interface SpeakerKey extends Omit<KeyBinding, 'action'> {
  readonly does: string;
}

const sharedWithDeck = ['next', 'previous', 'next-slide', 'previous-slide', 'first', 'last', 'black'];

const shared: readonly SpeakerKey[] = keyBindings
  .filter(({ action }) => sharedWithDeck.includes(action))
  .map(({ action, ...rest }) => ({ does: action, ...rest }));

const key = (does: string, keys: readonly string[], shown: string, label: Text): SpeakerKey => ({
  does,
  keys,
  shown,
  label,
});

export const speakerKeys: readonly SpeakerKey[] = [
  ...shared,
  key('white', ['w', ','], 'W ,', speakerText.white),
  key('freeze', ['z'], 'Z', speakerText.freeze),
  key('jump', ['g', 'c', 'o', '/'], 'G O, 0–9', interfaceText.toSlide),
  key('pointer', ['i'], 'I', speakerText.pointer),
  key('move-pointer', [], 'Ctrl / Alt + ← ↑ → ↓', speakerText.movePointer),
  key('pen', ['d'], 'D', speakerText.pen),
  key('undo', ['u'], 'U', speakerText.undo),
  key('erase', ['e'], 'E', speakerText.erase),
  key('watch', ['k'], 'K', speakerText.runOrPause),
  key('reset', ['Shift+k'], 'Shift + K', speakerText.reset),
  key('larger', ['+', 'Shift++', '='], '+', speakerText.larger),
  key('smaller', ['-'], '-', speakerText.smaller),
  key('notes-on', ['m'], 'M', speakerText.notesOn),
  key('notes-back', ['Shift+m'], 'Shift + M', speakerText.notesBack),
  key('language', ['l'], 'L', speakerText.audienceLanguage),
  key('own-language', ['Shift+l'], 'Shift + L', speakerText.ownLanguageKey),
  key('theme', ['t'], 'T', speakerText.audienceTheme),
  key('log', ['y'], 'Y', speakerText.log),
  key('preflight', ['v'], 'V', speakerText.preflight),
  key('open-audience', ['s'], 'S', speakerText.openAudience),
  key('full-screen', ['f'], 'F', interfaceText.fullScreen),
  key('help', ['?', 'Shift+?', 'F1'], '? F1', interfaceText.help),
  key('put-away', ['Escape'], 'Esc', speakerText.putAway),
];
