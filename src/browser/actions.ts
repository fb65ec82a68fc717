/** What this window does for each action, whoever asks for it: a key, a button, a clicker. */
import type { Action } from '../talk/actions.ts';

/** Does an action, asked for by a key as in the table of actions, or by a button: ''. `false` leaves it to the browser. */
type Handler = (key: string) => unknown;

const handlers = new Map<Action, Handler>();

/** Sets what actions do. */
export function handle(wanted: Partial<Record<Action, Handler>>): void {
  for (const [action, handler] of Object.entries(wanted) as Array<[Action, Handler]>)
    handlers.set(action, handler);
}

/** Does an action; answers whether it was done. */
export function run(action: Action, key = ''): boolean {
  const handler = handlers.get(action);
  return handler !== undefined && handler(key) !== false;
}
