/** The states of the participants diagram: what is shown from which state on. */

/** What appears in the diagram, and the state from which it is there. */
export const stateOf = {
  hubs: 0,
  left: 1,
  right: 2,
  leads: 3,
  convened: 4,
  moderated: 5,
  attended: 5,
  explore: 6,
} as const;

/** A slide's run of states. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The step at which a state is reached in a run: 0 when it is there from the start, `undefined` when the run ends before it. */
export function stepOfState(state: number, { from, to }: Run): number | undefined {
  if (state > to) return undefined;
  return Math.max(0, state - from);
}
