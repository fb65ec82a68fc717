/** What an edition was built from. */
export interface Origin {
  readonly version: string;
  /** Day of the build, as `2026-11-24`: an input, so that the same deck gives the same pages. */
  readonly date: string;
  /** The commit, with `-dirty` where something was not committed; empty where git knows none. */
  readonly revision: string;
}
