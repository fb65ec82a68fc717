/** `public`: for everybody, without a word of the speaker's notes; `presenter`: to carry and to present, with them. */
export type Edition = 'public' | 'presenter';
