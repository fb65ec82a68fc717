/** The decks that the gate builds, and where: the real one, and the small ones that the engine is tried on. */

export const builtDecks = {
  real: { deck: 'slides/deck.ts', out: 'dist' },
  small: { deck: 'examples/small/deck.ts', out: '.cache/small' },
  smallEnglish: { deck: 'examples/small-english/deck.ts', out: '.cache/small-english' },
} as const;
