/** What this window does for each action, whoever asks for it: a key, a button, a clicker. */
import type { Action } from '../talk/actions.ts';

/** How an action was asked for. */
interface Asking {
  /** The key that asked, as in the table of actions; empty for a button. */
  readonly key: string;
}

/** Does an action. `false` leaves the key or the click to the browser. */
type Handler = (asking: Asking) => unknown;

const handlers = new Map<Action, Handler>();

/** Sets what actions do. */
export function handle(wanted: Partial<Record<Action, Handler>>): void {
  for (const [action, handler] of Object.entries(wanted) as Array<[Action, Handler]>)
    handlers.set(action, handler);
}

/** Does an action; returns whether it was done. */
export function run(action: Action, asking: Asking = { key: '' }): boolean {
  const handler = handlers.get(action);
  return handler !== undefined && handler(asking) !== false;
}
