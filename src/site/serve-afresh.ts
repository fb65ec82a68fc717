/** Development: the deck is read again at every load, and the page loads again when one of its files changes. */
import type { Plugin, ViteDevServer } from 'vite';
import { deckFile, loadDeck } from './load-deck.ts';
import { preparePages } from './prepare-pages.ts';
import { prerender } from './prerender.ts';

/** The Vite plugins: the presenter's edition as its files stand now. */
export function serveAfresh(root: string): Plugin[] {
  const watched = new Set<string>();
  let server: ViteDevServer | undefined;
  return [
    ...prerender(root, async () => {
      const deck = await loadDeck(root, deckFile(root, process.env));
      for (const file of deck.files) watched.add(file);
      server?.watcher.add([...watched]);
      return preparePages(root, deck, 'presenter');
    }),
    {
      name: 'deck:reload',
      configureServer(started) {
        server = started;
      },
      handleHotUpdate({ file, server: { ws } }) {
        if (!watched.has(file)) return undefined;
        ws.send({ type: 'full-reload' });
        return [];
      },
    },
  ];
}
