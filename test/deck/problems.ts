import { DeckError, formatProblems } from '../../src/deck/error.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import type { DeckSpec } from '../../src/deck/spec.ts';

/** What resolving a deck reports, a line a problem, as an author reads it; nothing for a good deck. */
export function problemsOf(spec: unknown, icons?: ReadonlySet<string>): string[] {
  try {
    resolveDeck(spec as DeckSpec, icons);
    return [];
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    return formatProblems(error.problems).split('\n  ').slice(1);
  }
}
