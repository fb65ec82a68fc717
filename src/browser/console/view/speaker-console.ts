/** The speaker's console, loaded only in its own window. */
import type { Behaviour } from '../../behaviour.ts';
import { markReady, root } from '../../page.ts';

export const speakerConsole: Behaviour = () => {
  let dispose = (): void => {};
  import('./console.ts').then(
    ({ startConsole }) => {
      dispose = startConsole();
      markReady('deck');
    },
    (error: unknown) => {
      delete root.dataset['speaker'];
      root.dataset['view'] = 'read';
      console.error(error);
    },
  );
  return () => dispose();
};
