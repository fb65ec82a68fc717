/** The decks that the gate builds, and where: the real one, the small ones that the engine is tried on, and the gallery of kinds. */

export const builtDecks = {
  real: { deck: 'slides/deck.ts', out: 'dist' },
  small: { deck: 'examples/small/deck.ts', out: '.cache/small' },
  smallEnglish: { deck: 'examples/small-english/deck.ts', out: '.cache/small-english' },
  gallery: { deck: 'examples/gallery/deck.ts', out: '.cache/gallery' },
} as const;
