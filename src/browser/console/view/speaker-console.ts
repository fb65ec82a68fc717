/** The speaker's console, loaded only in its own window. */
import type { Behaviour } from '../../behaviour.ts';
import { markReady, root } from '../../page.ts';

/** Starts the console. Where that fails, the page stays the article that it is underneath. */
export const speakerConsole: Behaviour = () => {
  import('./console.ts')
    .then(({ startConsole }) => {
      startConsole();
      markReady('deck');
    })
    .catch((error: unknown) => {
      delete root.dataset['speaker'];
      root.dataset['view'] = 'read';
      console.error(error);
    });
};
