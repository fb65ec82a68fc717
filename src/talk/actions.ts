/** Every action of the deck and of the speaker's console: the keys, the sheets of keys and the README follow this table. */
import type { Text } from '../text/language.ts';
import { aboutText } from '../text/words/about-text.ts';
import { exploreText } from '../text/words/explore-text.ts';
import { interfaceText } from '../text/words/interface-text.ts';
import { speakerText } from '../text/words/speaker-text.ts';

/** A window that has keys. */
export type ActionWindow = 'deck' | 'console';

/** How an action is asked for. */
export interface ActionSpec {
  /** The only window that has it; both by default. */
  readonly only?: ActionWindow;
  /** `KeyboardEvent.key` values after the modifiers that they need, as in `Shift+ArrowRight`; letters in lower case. */
  readonly keys: readonly string[];
  /** The keys as the sheets of keys write them; empty for what these do not list. */
  readonly shown: string;
  readonly label: Text;
  /** Its label in the console, where it means something else than in the deck. */
  readonly consoleLabel?: Text;
  /** Whether a key that is held down does it again and again. */
  readonly repeats?: true;
}

const digits = Array.from('0123456789');

// Clickers send PageUp, PageDown, arrows, `b`, `.`, F5 and Escape: these move, blacken or close, and nothing else.
const table = {
  next: {
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n'],
    shown: '→ ↓ PgDn Space',
    label: interfaceText.toNext,
    repeats: true,
  },
  previous: {
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ', 'Backspace', 'p'],
    shown: '← ↑ PgUp',
    label: interfaceText.toPrevious,
    repeats: true,
  },
  'next-slide': {
    keys: ['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+PageDown'],
    shown: 'Shift + →',
    label: interfaceText.nextSlide,
    repeats: true,
  },
  'previous-slide': {
    keys: ['Shift+ArrowLeft', 'Shift+ArrowUp', 'Shift+PageUp'],
    shown: 'Shift + ←',
    label: interfaceText.previousSlide,
    repeats: true,
  },
  first: { keys: ['Home'], shown: 'Home', label: interfaceText.firstSlide },
  last: { keys: ['End'], shown: 'End', label: interfaceText.lastSlide },
  contents: { keys: ['g', 'c', '/', ...digits], shown: 'G / 0–9', label: interfaceText.toSlide },
  search: {
    only: 'deck',
    keys: ['Ctrl+f', 'Meta+f'],
    shown: 'Ctrl + F, ⌘ F',
    label: interfaceText.search,
  },
  overview: { keys: ['o'], shown: 'O', label: interfaceText.overview },
  black: { keys: ['b', '.'], shown: 'B .', label: interfaceText.black },
  white: { only: 'console', keys: ['w', ','], shown: 'W ,', label: speakerText.white },
  freeze: { only: 'console', keys: ['z'], shown: 'Z', label: speakerText.freeze },
  pointer: { only: 'console', keys: ['i'], shown: 'I', label: speakerText.pointer },
  'pointer-left': {
    only: 'console',
    keys: ['Ctrl+ArrowLeft', 'Alt+ArrowLeft'],
    shown: 'Ctrl / Alt + ← ↑ → ↓',
    label: speakerText.movePointer,
    repeats: true,
  },
  'pointer-right': pointerKey('Right'),
  'pointer-up': pointerKey('Up'),
  'pointer-down': pointerKey('Down'),
  pen: { only: 'console', keys: ['d'], shown: 'D', label: speakerText.pen },
  undo: { only: 'console', keys: ['u'], shown: 'U', label: speakerText.undo },
  erase: { only: 'console', keys: ['e'], shown: 'E', label: speakerText.erase },
  stopwatch: { only: 'console', keys: ['k'], shown: 'K', label: speakerText.runOrPause },
  'take-back': {
    only: 'console',
    keys: ['Ctrl+z', 'Meta+z'],
    shown: 'Ctrl + Z, ⌘ Z',
    label: speakerText.takeBack,
  },
  reset: { only: 'console', keys: ['Shift+k'], shown: 'Shift + K', label: speakerText.reset },
  'big-clock': { only: 'console', keys: ['h'], shown: 'H', label: speakerText.bigClock },
  larger: {
    only: 'console',
    keys: ['+', 'Shift++', '='],
    shown: '+',
    label: speakerText.larger,
    repeats: true,
  },
  smaller: { only: 'console', keys: ['-'], shown: '-', label: speakerText.smaller, repeats: true },
  'notes-on': { only: 'console', keys: ['m'], shown: 'M', label: speakerText.notesOn, repeats: true },
  'notes-back': {
    only: 'console',
    keys: ['Shift+m'],
    shown: 'Shift + M',
    label: speakerText.notesBack,
    repeats: true,
  },
  language: {
    keys: ['l'],
    shown: 'L',
    label: interfaceText.language,
    consoleLabel: speakerText.audienceLanguage,
  },
  'own-language': {
    only: 'console',
    keys: ['Shift+l'],
    shown: 'Shift + L',
    label: speakerText.ownLanguageKey,
  },
  theme: { keys: ['t'], shown: 'T', label: interfaceText.theme, consoleLabel: speakerText.audienceTheme },
  'full-screen': { keys: ['f'], shown: 'F', label: interfaceText.fullScreen },
  read: { only: 'deck', keys: ['r'], shown: 'R', label: interfaceText.read },
  speaker: { only: 'deck', keys: ['s'], shown: 'S', label: interfaceText.speakerWindow },
  'open-audience': { only: 'console', keys: ['s'], shown: 'S', label: speakerText.openAudience },
  project: { keys: ['x'], shown: 'X', label: speakerText.project },
  swap: { keys: ['Shift+x'], shown: 'Shift + X', label: speakerText.swap },
  log: { only: 'console', keys: ['y'], shown: 'Y', label: speakerText.log },
  preflight: { only: 'console', keys: ['v'], shown: 'V', label: speakerText.preflight },
  help: { keys: ['?', 'Shift+?', 'F1'], shown: '? F1', label: interfaceText.help },
  explore: { only: 'deck', keys: ['e'], shown: 'E', label: exploreText.begin },
  about: { only: 'deck', keys: ['a'], shown: 'A', label: aboutText.title },
  close: {
    keys: ['Escape'],
    shown: 'Esc',
    label: interfaceText.close,
    consoleLabel: speakerText.putAway,
  },
  present: button('deck', interfaceText.present),
  'way-back': button('deck', interfaceText.wayBack),
  update: button('deck', interfaceText.applyVersion),
  'later-update': button('deck', interfaceText.later),
  csv: button('console', speakerText.toCsv),
  print: button('console', speakerText.toPaper),
} as const satisfies Readonly<Record<string, ActionSpec>>;

/** What a key or a button does. */
export type Action = keyof typeof table;

/** The table: every action by its name. */
export const actions: Readonly<Record<Action, ActionSpec>> = table;

/** One line of a sheet of keys. */
export interface HelpLine {
  readonly action: Action;
  readonly shown: string;
  readonly label: Text;
}

/** What the sheet of keys of a window lists, in its order. */
export function helpLines(window: ActionWindow): readonly HelpLine[] {
  return actionsOf(window).flatMap(([action, { shown, label, consoleLabel }]) =>
    shown === ''
      ? []
      : [{ action, shown, label: (window === 'console' ? consoleLabel : undefined) ?? label }],
  );
}

/** The actions that a window has. */
export function actionsOf(window: ActionWindow): ReadonlyArray<readonly [Action, ActionSpec]> {
  return (Object.entries(actions) as ReadonlyArray<readonly [Action, ActionSpec]>).filter(
    ([, { only }]) => (only ?? window) === window,
  );
}

/** Whether a text, such as the `data-action` of a button, names an action. */
export function isAction(name: string | undefined): name is Action {
  return name !== undefined && Object.hasOwn(actions, name);
}

/** Listed with `pointer-left`. */
function pointerKey(direction: 'Right' | 'Up' | 'Down'): ActionSpec {
  const keys = [`Ctrl+Arrow${direction}`, `Alt+Arrow${direction}`];
  return { only: 'console', keys, shown: '', label: speakerText.movePointer, repeats: true };
}

function button(only: ActionWindow, label: Text): ActionSpec {
  return { only, keys: [], shown: '', label };
}
