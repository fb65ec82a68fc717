import { expect, it } from 'vitest';
import { actionsOf, helpLines, type Action, type ActionWindow } from '../../src/talk/actions.ts';

const windows: readonly ActionWindow[] = ['deck', 'console'];

const clicker: Readonly<Record<string, Action>> = {
  PageDown: 'next',
  PageUp: 'previous',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  b: 'black',
  '.': 'black',
  Escape: 'close',
};

const actionsWith = (window: ActionWindow, key: string): Action[] =>
  actionsOf(window).flatMap(([action, { keys }]) => (keys.includes(key) ? [action] : []));

it.for(windows)('gives a clicker’s keys to moving, black and closing alone (%s)', (window) => {
  for (const [key, action] of Object.entries(clicker)) expect(actionsWith(window, key)).toEqual([action]);
  expect(actionsWith(window, 'F5')).toEqual([]);
});

it.for(windows)('gives no key two things to do (%s)', (window) => {
  const keys = actionsOf(window).flatMap(([, { keys: own }]) => own);
  expect(new Set(keys).size).toBe(keys.length);
});

it.for(windows)('names every line of the sheet of keys in both languages (%s)', (window) => {
  const lines = helpLines(window);
  expect(lines.length).toBeGreaterThan(15);
  for (const { label } of lines) expect([label.zh, label.en]).not.toContain('');
});

it('lists what each window has alone, and says what a key means there', () => {
  const listed = (window: ActionWindow): Action[] => helpLines(window).map(({ action }) => action);
  expect(listed('deck')).not.toContain('pen');
  expect(listed('console')).not.toContain('read');
  const meaning = (window: ActionWindow): string | undefined =>
    helpLines(window).find(({ action }) => action === 'language')?.label.en;
  expect([meaning('deck'), meaning('console')]).toEqual(['Language', 'Audience language']);
});
