/** `public`: for everybody, without a word of the speaker's notes; `presenter`: to carry and to present, with them. */
export type Edition = 'public' | 'presenter';

/** The pages, as their templates and files are named; that of the gallery stands beside its deck alone. */
export const pageNames = ['index', 'handout', 'accessibility', 'gallery'] as const;
export type PageName = (typeof pageNames)[number];

/** The file that an edition is opened by. */
export const firstFiles: Readonly<Record<Edition, string>> = { public: 'index.html', presenter: 'deck.html' };

/** Where a page beside it leads to the deck. */
export function addressOfDeck(edition: Edition): string {
  return edition === 'public' ? './' : firstFiles[edition];
}
