/** The stage, for behaviours that join the deck once it runs. */
import type { Stage } from './stage.ts';

let provide: (stage: Stage) => void = () => {};

/** The stage as soon as it runs; for ever pending where it does not start. */
export const runningStage = new Promise<Stage>((resolve) => {
  provide = resolve;
});

/** Says that the stage runs. */
export function stageRuns(stage: Stage): void {
  provide(stage);
}
