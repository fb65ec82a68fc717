/** A key that is held down goes on with what its press began, until that is over; then it is spent until it is released. */
import type { Behaviour } from './behaviour.ts';
import { isClosing } from './open-sheet.ts';
import type { TalkStore } from './talk-store.ts';

// A key that was pressed in another window, or before the page was loaded, has begun nothing here.
let isSpent = true;
let pressedOn: EventTarget | null = null;

/** Keeps repeats of a spent key from whatever else hears keys. */
export const heldKeys: Behaviour = () => {
  window.addEventListener(
    'keydown',
    (event) => {
      const { repeat, key, target } = event;
      if (!repeat) {
        isSpent = false;
        pressedOn = target;
      }
      // What gets the focus by Enter or Space was not meant to be pressed by the same.
      const hasMoved = target !== pressedOn || (target instanceof Element && isClosing(target));
      if (repeat && hasMoved && (key === 'Enter' || key === ' ')) isSpent = true;
      if (!isSpent) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
};

/** What the press of a key began is over. */
export function spendKey(): void {
  isSpent = true;
}

/** Whoever draws or lifts a curtain, and in whichever window, ends what a held key does. */
export function spendKeyAtCurtain(talk: TalkStore): void {
  talk.subscribe((state, before) => {
    if (state.curtain !== before.curtain) spendKey();
  });
}
