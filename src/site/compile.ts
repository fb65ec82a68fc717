/** From a deck's data to the parts of its pages. Loaded afresh, with the deck, for every build and after every change. */
import type { Deck } from '../deck/deck.ts';
import type { DeckSpec } from '../deck/spec.ts';
import { resolveDeck } from '../deck/resolve.ts';
import { renderDeckPage, type PageInput } from '../page/deck-page.ts';
import { renderHandoutPage, type HandoutInput } from '../page/handout/page.ts';

/** The parts of a page, as strings. */
export interface CompiledPage {
  readonly head: string;
  readonly body: string;
}

/** A handout, and the deck that it is of. */
export interface CompiledHandout extends CompiledPage {
  readonly deck: Deck;
}

/**
 * Compiles a deck.
 * @throws {DeckError} naming every mistake in the data.
 */
export function compileDeck(spec: DeckSpec, input: Omit<PageInput, 'deck'>): CompiledPage {
  const { head, body } = renderDeckPage({ deck: resolveDeck(spec, new Set(input.icons.keys())), ...input });
  return { head: head.value, body: body.value };
}

/**
 * Compiles a deck's handout.
 * @throws {DeckError} naming every mistake in the data.
 */
export function compileHandout(spec: DeckSpec, input: Omit<HandoutInput, 'deck'>): CompiledHandout {
  const deck = resolveDeck(spec, new Set(input.icons.keys()));
  const { head, body } = renderHandoutPage({ deck, ...input });
  return { deck, head: head.value, body: body.value };
}
