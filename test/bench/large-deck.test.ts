import { expect, it } from 'vitest';
import { resolveDeck } from '../../src/deck/resolve.ts';
import largeDeck from './large-deck.ts';

it('has 500 slides with ids of their own and references that resolve', () => {
  const { slides } = resolveDeck(largeDeck);
  expect(slides).toHaveLength(500);
  expect(new Set(slides.map(({ id }) => id)).size).toBe(500);
});
