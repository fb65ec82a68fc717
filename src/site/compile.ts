/** From a deck's data to the parts of its pages. Loaded afresh, with the deck, for every build and after every change. */
import type { Deck } from '../deck/deck.ts';
import type { DeckSpec } from '../deck/spec.ts';
import { resolveDeck } from '../deck/resolve.ts';
import type { HandoutInput } from '../page/handout/handout-input.ts';
import type { PageInput } from '../page/page-input.ts';
import { measureWithFonts } from './fonts/measure.ts';
import { renderDeckPage } from '../page/deck-page.ts';
import { renderHandoutPage } from '../page/handout/page.ts';

const measure = measureWithFonts();

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
export function compileDeck(spec: DeckSpec, input: Omit<PageInput, 'deck' | 'measure'>): CompiledPage {
  const { head, body } = renderDeckPage({
    deck: resolveDeck(spec, { icons: new Set(input.icons.keys()), measure }),
    measure,
    ...input,
  });
  return { head: head.value, body: body.value };
}

/**
 * Compiles a deck's handout.
 * @throws {DeckError} naming every mistake in the data.
 */
export function compileHandout(
  spec: DeckSpec,
  input: Omit<HandoutInput, 'deck' | 'measure'>,
): CompiledHandout {
  const deck = resolveDeck(spec, { icons: new Set(input.icons.keys()), measure });
  const { head, body } = renderHandoutPage({ deck, measure, ...input });
  return { deck, head: head.value, body: body.value };
}
