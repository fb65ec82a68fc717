import { expect, it } from 'vitest';
import { keyBindings } from '../../src/talk/interface-keys.ts';
import { speakerKeys } from '../../src/talk/speaker-keys.ts';

const clicker: Readonly<Record<string, string>> = {
  PageDown: 'next',
  PageUp: 'previous',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  b: 'black',
  '.': 'black',
  Escape: 'put-away',
};

it('gives a clicker’s keys to moving, black and closing alone', () => {
  for (const [key, does] of Object.entries(clicker))
    expect(speakerKeys.filter(({ keys }) => keys.includes(key)).map((line) => line.does)).toEqual([does]);
  expect(speakerKeys.some(({ keys }) => keys.includes('F5'))).toBe(false);
});

it('gives no key two things to do', () => {
  const keys = speakerKeys.flatMap((line) => line.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

it('keeps what a key does in the deck', () => {
  const shared = ['language', 'theme', 'help', 'full-screen', 'black', 'next', 'previous', 'first', 'last'];
  for (const { action, keys } of keyBindings.filter((line) => shared.includes(line.action))) {
    const here = speakerKeys.find(({ does }) => does === action);
    expect(here?.keys).toEqual(keys);
  }
});

it('names every line in both languages', () => {
  for (const { label, shown } of speakerKeys) expect([label.zh, label.en, shown]).not.toContain('');
});
