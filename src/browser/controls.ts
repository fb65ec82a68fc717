/** Keys and buttons: each does the action that its table or its `data-action` names. */
import { keyBindings, type Action } from '../talk/interface-keys.ts';
import { run } from './actions.ts';
import { disposeAll, listen, type Behaviour } from './behaviour.ts';
import { mayAct } from './character-keys.ts';

const actionsByKey = new Map<string, Action>(
  keyBindings.flatMap(({ keys, action }) => keys.map((key) => [key, action] as const)),
);

/** Buttons and links with `data-action`. */
export const buttons: Behaviour = () =>
  listen(document, 'click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
    if (button && run(button.dataset['action'] as Action)) event.preventDefault();
  });

/** The keys of the deck. Whatever has the focus and wants a key for itself keeps it. */
export const keys: Behaviour = () =>
  disposeAll([
    listen(document, 'keydown', (event) => {
      // A clicker's start key would load the page anew, and a page that loads leaves full screen before everybody.
      if (event.key === 'F5' && !event.ctrlKey && document.fullscreenElement) event.preventDefault();
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || wantsKey(event)) return;
      const action = actionsByKey.get(keyName(event));
      if (action && mayAct(event.key) && run(action)) event.preventDefault();
    }),
  ]);

/** `Shift+ArrowRight`, `b`, `?`: the name of a key press in the table. */
function keyName({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): string {
  const plain = /^\p{L}$/u.test(key) ? key.toLowerCase() : key;
  const shifted = `Shift+${plain}`;
  return shiftKey && actionsByKey.has(shifted) ? shifted : plain;
}

function wantsKey({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  // What a closed sheet held keeps the focus until the next picture, and wants nothing any more.
  if (target.closest('dialog:not([open])')) return false;
  if (target.closest('dialog[open], input, textarea, select, [data-keys]')) return true;
  return (key === 'Enter' || key === ' ') && target.closest('a[href], button, [role="button"]') !== null;
}
