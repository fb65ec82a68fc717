/** Keys and buttons of the console, read from its sheet of keys. */
import { disposeAll, listen, type Dispose } from '../../behaviour.ts';
import { mayAct } from '../../character-keys.ts';
import { board } from './console-page.ts';

/** What can be done, by name. */
export type Deeds = Readonly<Record<string, () => void>>;

/** `Shift+k`, `b`, `?`: the name of a key press. */
function pressed({ key, shiftKey }: KeyboardEvent, known: ReadonlyMap<string, string>): string | undefined {
  const plain = /^\p{L}$/u.test(key) ? key.toLowerCase() : key;
  return (shiftKey ? known.get(`Shift+${plain}`) : undefined) ?? known.get(plain);
}

/** Listens until disposed. A digit goes to `type`. */
export function listenToKeys(deeds: Deeds, type: (digit: string) => void): Dispose {
  const known = new Map(
    [...board.querySelectorAll<HTMLElement>('tr[data-does]')].flatMap(({ dataset }) =>
      (dataset['keys'] ?? '')
        .split('|')
        .filter((key) => key !== '')
        .map((key) => [key, dataset['does'] ?? ''] as const),
    ),
  );
  return disposeAll([
    listen(document, 'click', ({ target, detail }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
      if (!button) return;
      // One that was pressed by hand keeps no key for itself: Space and Enter move the talk again.
      if (detail > 0) button.blur();
      deeds[button.dataset['do'] ?? '']?.();
    }),
    listen(document, 'keydown', (event) => {
      // A clicker's start key would load the window anew.
      if (event.key === 'F5' && !event.ctrlKey && !event.metaKey) event.preventDefault();
      if (event.defaultPrevented || event.metaKey || isBusy(event)) return;
      // On a Mac, Ctrl and an arrow change the desktop.
      if (event.ctrlKey || event.altKey) {
        const deed = /^Arrow(?:Left|Right|Up|Down)$/u.test(event.key) && deeds[`pointer-${event.key}`];
        if (deed) {
          event.preventDefault();
          deed();
        }
        return;
      }
      if (!mayAct(event.key)) return;
      if (/^\d$/u.test(event.key)) {
        event.preventDefault();
        type(event.key);
        return;
      }
      const deed = deeds[pressed(event, known) ?? ''];
      if (!deed) return;
      event.preventDefault();
      deed();
    }),
  ]);
}

/** Fields and sheets keep their keys. A clicker's always move the talk, and blacken it where nobody types. */
function isBusy({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || key === 'PageDown' || key === 'PageUp') return false;
  // A sheet that was just closed keeps the focus until the next frame.
  if (target.closest('dialog:not([open])')) return false;
  if (target.closest('input:not([type="checkbox"]), select')) return true;
  if (target.closest('dialog[open]')) return !/^[b.]$/iu.test(key);
  return (key === 'Enter' || key === ' ') && target.closest('a[href], button') !== null;
}
