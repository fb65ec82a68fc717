/** The toolbar and the cursor are there while somebody moves the pointer or uses it, and out of the picture otherwise. */
import type { Behaviour } from '../behaviour.ts';
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
  document.addEventListener(
    'pointermove',
    ({ screenX, screenY }) => {
      const now = `${screenX} ${screenY}`;
      if (now !== position) show();
      position = now;
    },
    { passive: true },
  );
  document.addEventListener('pointerdown', show, { passive: true });
};
