/** The decks that editable files are made of in tests: the real one, a small one, and one of every kind of slide. */
import { resolve } from 'node:path';
import gallery from '../../examples/gallery/deck.ts';
import small from '../../examples/small/deck.ts';
import real from '../../slides/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import type { DeckSpec } from '../../src/deck/spec.ts';
import { makeScene, type SceneInput } from '../../src/office/scene/make-scene.ts';
import { measureWithFonts } from '../../src/site/fonts/measure.ts';
import { origin } from '../fixtures/origin.ts';
import { readIcons } from '../../src/site/icons.ts';

export const measure = measureWithFonts();

const icons = await readIcons(resolve('assets/icons'));

function compiled(spec: DeckSpec) {
  const deck = resolveDeck(spec, { icons: new Set(icons.keys()), measure });
  return {
    deck,
    origin,
    layOutScene: (input: SceneInput) => makeScene(deck, input, { icons, measure }),
  };
}

export const decks = {
  real: compiled(real),
  small: compiled(small),
  gallery: compiled(gallery),
} as const;
