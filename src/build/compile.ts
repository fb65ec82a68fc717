/** From a deck's data to the parts of its page. Loaded afresh, with the deck, for every build and after every change. */
import type { DeckSpec } from '../model/spec.ts';
import { resolveDeck } from '../model/resolve.ts';
import { renderDeckPage, type PageInput } from '../render/deck-page.ts';

/** The parts of a deck's page, as strings. */
export interface CompiledPage {
  readonly head: string;
  readonly body: string;
}

/**
 * Compiles a deck.
 * @throws {DeckError} naming every mistake in the data.
 */
export function compileDeck(spec: DeckSpec, input: Omit<PageInput, 'deck'>): CompiledPage {
  const { head, body } = renderDeckPage({ deck: resolveDeck(spec), ...input });
  return { head: head.value, body: body.value };
}
