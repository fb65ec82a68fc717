/** The decks that the gate builds, and where: the real one, small ones that the engine is tried on, a whole one to copy from, and the gallery. */

export const builtDecks = {
  real: { deck: 'slides/deck.ts', out: 'dist' },
  small: { deck: 'examples/small/deck.ts', out: '.cache/small' },
  smallEnglish: { deck: 'examples/small-english/deck.ts', out: '.cache/small-english' },
  weather: { deck: 'examples/weather/deck.ts', out: '.cache/weather' },
  gallery: { deck: 'examples/gallery/deck.ts', out: '.cache/gallery' },
} as const;
