import { expect, it } from 'vitest';
import { keyBindings } from '../../src/talk/interface-keys.ts';
import { isCharacter, mayAct } from '../../src/browser/character-keys.ts';

it.for(['a', 'A', '1', '?', '.', ',', '/', '+', '字', '😀'])('“%s” is a character', (key) => {
  expect(isCharacter(key)).toBe(true);
});

it.for([' ', 'Enter', 'Escape', 'ArrowLeft', 'PageDown', 'Home', 'End', 'F1', 'Backspace', 'Dead'])(
  '“%s” is none',
  (key) => {
    expect(isCharacter(key)).toBe(false);
  },
);

it('lets every key act until somebody turns characters off, also where nothing can be stored', () => {
  expect(['b', 'ArrowLeft'].map((key) => mayAct(key))).toEqual([true, true]);
});

it('leaves a way to move, to close and to the sheet of keys without characters', () => {
  for (const action of [
    'next',
    'previous',
    'next-slide',
    'previous-slide',
    'first',
    'last',
    'close',
    'help',
  ]) {
    const keys = keyBindings.find((binding) => binding.action === action)?.keys ?? [];
    expect(keys.some((key) => !isCharacter(key.replace('Shift+', '')))).toBe(true);
  }
});
