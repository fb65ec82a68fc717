/** The toolbar and the cursor are there while somebody moves the pointer or uses it, and out of the picture otherwise. */
import { disposeAll, listen, type Behaviour } from '../behaviour.ts';
import { root } from '../page.ts';

/** How long after the last movement they stay, in milliseconds. */
const LINGER = 2500;

export const toolbar: Behaviour = () => {
  let timer = 0;
  const show = (): void => {
    root.dataset['pointer'] = 'moving';
    clearTimeout(timer);
    timer = window.setTimeout(() => delete root.dataset['pointer'], LINGER);
  };
  // WebKit tells of a movement also when the page moves below a pointer that rests: at every slide.
  let position = '';
  const follow = ({ screenX, screenY }: PointerEvent): void => {
    const now = `${screenX} ${screenY}`;
    if (now !== position) show();
    position = now;
  };
  return disposeAll([
    listen(document, 'pointermove', follow, { passive: true }),
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
