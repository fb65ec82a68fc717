/** What the deck can do by name, whoever asks for it: a key, a button, a clicker. */
import type { Action } from '../talk/interface-keys.ts';
import type { Dispose } from './behaviour.ts';

const handlers = new Map<Action, () => void>();

/** Sets what an action does, until disposed. */
export function handle(actions: Partial<Record<Action, () => void>>): Dispose {
  const entries = Object.entries(actions) as Array<[Action, () => void]>;
  for (const [action, handler] of entries) handlers.set(action, handler);
  return () => {
    for (const [action] of entries) handlers.delete(action);
  };
}

let guard: ((action: Action) => boolean) | undefined;

/** Lets somebody take actions before they are done, until disposed; answers `true` for those that it took. */
export function guardActions(takes: (action: Action) => boolean): Dispose {
  guard = takes;
  return () => {
    guard = undefined;
  };
}

/** Does an action; answers whether there was anything to do. */
export function run(action: Action): boolean {
  if (guard?.(action)) return true;
  const handler = handlers.get(action);
  handler?.();
  return handler !== undefined;
}
