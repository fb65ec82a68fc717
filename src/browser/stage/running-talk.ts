/** The talk on the stage, for behaviours that join the deck once it runs. */
import type { TalkStore } from '../talk-store.ts';

let provide: (talk: TalkStore) => void = () => {};

/** The talk as soon as the stage runs; never resolves where it does not start. */
export const runningTalk = new Promise<TalkStore>((resolve) => {
  provide = resolve;
});

/** Says that the stage runs. */
export function talkRuns(talk: TalkStore): void {
  provide(talk);
}
