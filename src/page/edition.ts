/** `public`: for everybody, without a word of the speaker's notes; `presenter`: to carry and to present, with them. */
export type Edition = 'public' | 'presenter';

/** The file that an edition is opened by. */
export const firstFiles: Readonly<Record<Edition, string>> = { public: 'index.html', presenter: 'deck.html' };
