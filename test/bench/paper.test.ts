import { expect, it } from 'vitest';
import { resolveDeck } from '../../src/deck/resolve.ts';
import longDeck from './long-deck.ts';
import { secondsIn } from './paper.ts';

it('reads the seconds that the command prints', () => {
  expect(secondsIn('✓ 10/10 brief-en.pdf 4 pages\n\nPrinted to dist/pdf in 14.6 s.')).toBe(14.6);
  expect(secondsIn('nothing was made')).toBeUndefined();
});

it('prints a deck of 200 slides', () => {
  expect(resolveDeck(longDeck).slides).toHaveLength(200);
});
