import { expect, it } from 'vitest';
import { mayAct } from '../../src/browser/character-keys.ts';
import { actions } from '../../src/talk/actions.ts';
import { isCharacter } from '../../src/talk/keys.ts';

it('lets every key act until somebody turns characters off', () => {
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
  ] as const)
    expect(actions[action].keys.some((key) => !isCharacter(key.replace('Shift+', '')))).toBe(true);
});
