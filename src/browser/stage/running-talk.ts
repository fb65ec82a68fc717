/** The talk on the stage, for behaviours that join the deck once it runs. */
import type { TalkStore } from '../talk-store.ts';

const { promise, resolve } = withResolver<TalkStore>();

/** The talk as soon as the stage runs; for ever pending where it does not start. */
export const runningTalk: Promise<TalkStore> = promise;

/** Says that the stage runs. */
export const talkRuns: (talk: TalkStore) => void = resolve;

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolver: (value: T) => void = () => {};
  const made = new Promise<T>((done) => {
    resolver = done;
  });
  return { promise: made, resolve: resolver };
}
