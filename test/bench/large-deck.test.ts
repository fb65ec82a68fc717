import { expect, it } from 'vitest';
import { resolveDeck } from '../../src/deck/resolve.ts';
import largeDeck from './large-deck.ts';

it('has 100 slides with ids of their own and references that resolve', () => {
  const { slides } = resolveDeck(largeDeck);
  expect(slides).toHaveLength(100);
  expect(new Set(slides.map(({ id }) => id)).size).toBe(100);
});
