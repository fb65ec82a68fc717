/** Which action a key press means, whatever the layout of the keyboard. */
import { actionsOf, type Action, type ActionWindow } from './actions.ts';

/** What of a `KeyboardEvent` decides. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const actionsByKey: Readonly<Record<ActionWindow, ReadonlyMap<string, Action>>> = {
  deck: byKey('deck'),
  console: byKey('console'),
};

/** The action of a key press in a window, or `undefined` for none. */
export function actionOf(press: KeyPress, window: ActionWindow): Action | undefined {
  const { ctrlKey, altKey, metaKey, shiftKey } = press;
  const key = keyOf(press);
  const known = actionsByKey[window];
  const modifiers = `${ctrlKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${metaKey ? 'Meta+' : ''}`;
  const exact = known.get(`${modifiers}${shiftKey ? 'Shift+' : ''}${key}`);
  // A sign may need Shift on one keyboard and none on another.
  return exact ?? (modifiers === '' ? known.get(key) : undefined);
}

/**
 * The key of a press: letters in lower case. Where the layout is not Latin (Zhuyin, Greek, Cyrillic), the key is the one
 * that stands in its place on a Latin keyboard.
 */
export function keyOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  // The light tone of Zhuyin is no letter to Unicode.
  if (!/^[\p{L}˙]$/u.test(key)) return key;
  if (/^\p{Script=Latin}$/u.test(key)) return key.toLowerCase();
  return /^(?:Key|Digit)(.)$/u.exec(code)?.[1]?.toLowerCase() ?? signs[code] ?? key;
}

/** Whether a key is one character. The space bar moves the talk and is none. */
export function isCharacter(key: string): boolean {
  return key !== ' ' && [...key].length === 1;
}

/** Whether a key press belongs to an input method that is composing text. Safari tells by the code 229 alone. */
export function isComposed({
  isComposing,
  keyCode,
}: {
  readonly isComposing: boolean;
  readonly keyCode: number;
}): boolean {
  return isComposing || keyCode === 229;
}

const signs: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '/',
  Minus: '-',
  Equal: '=',
};

function byKey(window: ActionWindow): ReadonlyMap<string, Action> {
  return new Map(
    actionsOf(window).flatMap(([action, { keys }]) => keys.map((key) => [key, action] as const)),
  );
}
