/** The decks that the gate builds, and where: the real one, the small ones that the engine is tried on, and a whole one to copy from. */

export const builtDecks = {
  real: { deck: 'slides/deck.ts', out: 'dist' },
  small: { deck: 'examples/small/deck.ts', out: '.cache/small' },
  smallEnglish: { deck: 'examples/small-english/deck.ts', out: '.cache/small-english' },
  weather: { deck: 'examples/weather/deck.ts', out: '.cache/weather' },
} as const;
