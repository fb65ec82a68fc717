import { expect, it } from 'vitest';
import { takeDeckOption } from '../../src/cli/deck-option.mjs';

it.for([
  [['--deck', 'small', '--out', 'x'], 'small', ['--out', 'x']],
  [['--out', 'x', '--deck=examples/small'], 'examples/small', ['--out', 'x']],
  [['slide', '--deck', String.raw`C:\decks\ours`], String.raw`C:\decks\ours`, ['slide']],
  [['--out', 'x'], undefined, ['--out', 'x']],
] as const)('%s names the deck %s', ([given, deck, args]) => {
  expect(takeDeckOption(given)).toEqual(deck === undefined ? { args } : { deck, args });
});

it.for([[['--deck']], [['--deck=']], [['--deck', '--out', 'x']]])('%s names none', ([given]) => {
  expect(() => takeDeckOption(given ?? [])).toThrow('--deck names no deck. Give a name or a path');
});
