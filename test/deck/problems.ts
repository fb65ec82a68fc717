import { DeckError, formatProblems } from '../../src/deck/error.ts';
import { resolveDeck, type Surroundings } from '../../src/deck/resolve.ts';
import type { DeckSpec } from '../../src/deck/spec.ts';

/** What resolving a deck reports, a line a problem, as an author reads it; nothing for a good deck. */
export function problemsOf(spec: unknown, surroundings: Surroundings = {}): string[] {
  try {
    resolveDeck(spec as DeckSpec, surroundings);
    return [];
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    return formatProblems(error.problems).split('\n  ').slice(1);
  }
}
