/** The toolbar is there while somebody moves the pointer or uses it, and out of the picture otherwise. */
import { disposeAll, listen, type Behaviour } from './behaviour.ts';
import { root } from './page.ts';

/** How long after the last movement it stays, in milliseconds. */
const LINGER = 2500;

export const toolbar: Behaviour = () => {
  let timer = 0;
  const show = (): void => {
    root.dataset['pointer'] = 'moving';
    clearTimeout(timer);
    timer = window.setTimeout(() => delete root.dataset['pointer'], LINGER);
  };
  return disposeAll([
    listen(document, 'pointermove', show, { passive: true }),
    listen(document, 'pointerdown', show, { passive: true }),
    // A button that was clicked gives the keys back: the next Space is for the deck.
    listen(
      document,
      'click',
      ({ target, detail }) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('.toolbar button') : null;
        if (detail > 0) button?.blur();
      },
      { capture: true },
    ),
    () => clearTimeout(timer),
  ]);
};
