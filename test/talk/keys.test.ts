import { expect, it } from 'vitest';
import type { Action } from '../../src/talk/actions.ts';
import { actionOf, isCharacter, isComposed, keyOf, type KeyPress } from '../../src/talk/keys.ts';

const press = (key: string, code = '', held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

it.for<[string, KeyPress, Action | undefined]>([
  ['a letter', press('b', 'KeyB'), 'black'],
  ['a capital, as with Caps Lock', press('B', 'KeyB'), 'black'],
  ['Shift and an arrow', press('ArrowRight', 'ArrowRight', { shiftKey: true }), 'next-slide'],
  ['a sign that needs Shift', press('/', 'Digit7', { shiftKey: true }), 'contents'],
  ['Ctrl+F', press('f', 'KeyF', { ctrlKey: true }), 'search'],
  ['Cmd+F', press('f', 'KeyF', { metaKey: true }), 'search'],
  ['Ctrl+Shift+F', press('F', 'KeyF', { ctrlKey: true, shiftKey: true }), undefined],
  ['Ctrl+B', press('b', 'KeyB', { ctrlKey: true }), undefined],
  ['Alt and an arrow', press('ArrowLeft', 'ArrowLeft', { altKey: true }), undefined],
  ['a letter that does nothing', press('q', 'KeyQ'), undefined],
])('%s does what the deck’s table says', ([, pressed, action]) => {
  expect(actionOf(pressed, 'deck')).toBe(action);
});

it('the console has keys of its own', () => {
  expect(actionOf(press('K', 'KeyK', { shiftKey: true }), 'console')).toBe('reset');
  expect(actionOf(press('ArrowLeft', 'ArrowLeft', { altKey: true }), 'console')).toBe('pointer-left');
  expect(actionOf(press('z', 'KeyZ'), 'deck')).toBeUndefined();
});

it.for([
  ['Zhuyin', 'ㄖ', 'KeyB', 'b'],
  ['Zhuyin', 'ㄅ', 'Digit1', '1'],
  ['Zhuyin', '˙', 'Digit7', '7'],
  ['Zhuyin', 'ㄥ', 'Slash', '/'],
  ['Greek', 'Β', 'KeyB', 'b'],
  ['Cyrillic', 'и', 'KeyB', 'b'],
  ['Cyrillic', 'ю', 'Period', '.'],
] as const)('on a %s keyboard %s is the key in the place of %s', ([, key, code, latin]) => {
  expect(keyOf({ key, code })).toBe(latin);
});

it.for([
  ['a', 'KeyQ', 'a'],
  ['é', 'Digit2', 'é'],
  ['£', 'Digit3', '£'],
  ['ArrowLeft', 'ArrowLeft', 'ArrowLeft'],
] as const)('a Latin keyboard keeps its %s', ([key, code, same]) => {
  expect(keyOf({ key, code })).toBe(same);
});

it.for(['a', 'A', '1', '?', '.', ',', '/', '+', '字', '😀'])('“%s” is a character', (key) => {
  expect(isCharacter(key)).toBe(true);
});

it.for([' ', 'Enter', 'Escape', 'ArrowLeft', 'PageDown', 'Home', 'End', 'F1', 'Backspace', 'Dead'])(
  '“%s” is none',
  (key) => {
    expect(isCharacter(key)).toBe(false);
  },
);

it('knows what an input method is composing, also where Safari tells it by its code alone', () => {
  expect(isComposed({ isComposing: true, keyCode: 13 })).toBe(true);
  expect(isComposed({ isComposing: false, keyCode: 229 })).toBe(true);
  expect(isComposed({ isComposing: false, keyCode: 13 })).toBe(false);
});
