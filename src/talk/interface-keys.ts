/** The keys of the deck, in one table: what they do, which they are, and how the help sheet names them. */
import type { Text } from '../text/language.ts';
import { interfaceText } from '../text/words/interface-text.ts';

/** What a key or a button does. */
export type Action =
  | 'next'
  | 'previous'
  | 'next-slide'
  | 'previous-slide'
  | 'first'
  | 'last'
  | 'contents'
  | 'overview'
  | 'black'
  | 'full-screen'
  | 'language'
  | 'theme'
  | 'read'
  | 'speaker'
  | 'present'
  | 'help'
  | 'close'
  | 'update'
  | 'later-update';

/** One line of the table. */
export interface KeyBinding {
  readonly action: Action;
  /** `KeyboardEvent.key` values; `Shift+` before one that needs it. Letters are matched in both cases. */
  readonly keys: readonly string[];
  /** As the help sheet writes them. */
  readonly shown: string;
  readonly label: Text;
}

/** Clickers send PageUp, PageDown, the arrows, `b`, `.`, F5 and Escape: these advance, blacken or close, and nothing else. */
export const keyBindings: readonly KeyBinding[] = [
  {
    action: 'next',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n'],
    shown: '→ ↓ PgDn Space',
    label: interfaceText.toNext,
  },
  {
    action: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ', 'Backspace', 'p'],
    shown: '← ↑ PgUp',
    label: interfaceText.toPrevious,
  },
  {
    action: 'next-slide',
    keys: ['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+PageDown'],
    shown: 'Shift + →',
    label: interfaceText.nextSlide,
  },
  {
    action: 'previous-slide',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowUp', 'Shift+PageUp'],
    shown: 'Shift + ←',
    label: interfaceText.previousSlide,
  },
  { action: 'first', keys: ['Home'], shown: 'Home', label: interfaceText.firstSlide },
  { action: 'last', keys: ['End'], shown: 'End', label: interfaceText.lastSlide },
  { action: 'contents', keys: ['g', 'c', '/'], shown: 'G / 0–9', label: interfaceText.toSlide },
  { action: 'overview', keys: ['o'], shown: 'O', label: interfaceText.overview },
  { action: 'black', keys: ['b', '.'], shown: 'B .', label: interfaceText.black },
  { action: 'full-screen', keys: ['f'], shown: 'F', label: interfaceText.fullScreen },
  { action: 'language', keys: ['l'], shown: 'L', label: interfaceText.language },
  { action: 'theme', keys: ['t'], shown: 'T', label: interfaceText.theme },
  { action: 'read', keys: ['r'], shown: 'R', label: interfaceText.read },
  { action: 'speaker', keys: ['s'], shown: 'S', label: interfaceText.speakerWindow },
  { action: 'help', keys: ['?', 'Shift+?', 'F1'], shown: '? F1', label: interfaceText.help },
  { action: 'close', keys: ['Escape'], shown: 'Esc', label: interfaceText.leave },
];
