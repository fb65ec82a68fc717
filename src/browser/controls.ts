/** Keys and buttons: each does the action that the table or its `data-action` names. */
import { actions, isAction, type ActionWindow } from '../talk/actions.ts';
import { actionOf, isComposed, keyOf } from '../talk/keys.ts';
import { run } from './actions.ts';
import type { Behaviour } from './behaviour.ts';
import { mayAct } from './character-keys.ts';
import { isClosing } from './open-sheet.ts';
import { isPlainClick } from './plain-click.ts';

/** Buttons and links with `data-action`. */
export const buttons: Behaviour = () => {
  document.addEventListener('click', (event) => {
    const control =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
    const action = control?.dataset['action'];
    if (!control || !isAction(action) || (control.matches('a[href]') && !isPlainClick(event))) return;
    if (run(action)) event.preventDefault();
  });
};

/** The keys of the deck or of the console. Whatever has the focus and wants a key for itself keeps it. */
export const keysOf =
  (view: ActionWindow): Behaviour =>
  () =>
    document.addEventListener('keydown', (event) => {
      // A clicker's start key would reload the page, which leaves full screen in front of the audience.
      if (event.key === 'F5' && !event.ctrlKey && !event.metaKey && wouldLose(view)) event.preventDefault();
      const action = actionOf(event, view);
      if (!action || event.defaultPrevented || isBusy[view](event)) return;
      const isModified = event.ctrlKey || event.altKey || event.metaKey;
      if (!isModified && !mayAct(event.key)) return;
      const ignores = event.repeat && !actions[action].repeats;
      if (ignores || run(action, { key: keyOf(event) })) event.preventDefault();
    });

/** What an input method is composing is its own business: its Enter, Escape and arrows reach no other listener. */
export const inputMethods: Behaviour = () => {
  window.addEventListener(
    'keydown',
    (event) => {
      if (isComposed(event)) event.stopImmediatePropagation();
    },
    { capture: true },
  );
};

function wouldLose(view: ActionWindow): boolean {
  return view === 'console' || document.fullscreenElement !== null;
}

/** Whether what has the focus wants a key for itself. */
const isBusy: Readonly<Record<ActionWindow, (event: KeyboardEvent) => boolean>> = {
  deck: ({ target, key }) =>
    target instanceof Element &&
    !isClosing(target) &&
    (target.closest('dialog[open], input, textarea, select, [data-keys]') !== null ||
      pressesItself(target, key)),
  // A clicker's keys always move the talk, and blacken it where nobody types.
  console: ({ target, key }) => {
    if (!(target instanceof Element) || key === 'PageDown' || key === 'PageUp' || isClosing(target))
      return false;
    if (target.closest('input:not([type="checkbox"]), select')) return true;
    if (target.closest('dialog[open]')) return !/^[b.]$/iu.test(key);
    return pressesItself(target, key);
  },
};

function pressesItself(target: Element, key: string): boolean {
  return (key === 'Enter' || key === ' ') && target.closest('a[href], button, [role="button"]') !== null;
}
