/** Development: the deck is read anew at every load, and the page loads again when something that it is made of changes. */
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { formatReported, type Reported } from '../check/report.ts';
import { deckPath, findDeck } from './find-deck.ts';
import { iconFolders } from './icons.ts';
import { loadDeck } from './load-deck.ts';
import { noticeOf } from './findings-notice.ts';
import { preparePages } from './prepare-pages.ts';
import { prerender } from './prerender.ts';

/** The Vite plugins: the presenter's edition as its files stand now. */
export function serveAfresh(root: string): Plugin[] {
  /** What the deck was made of whenever it could be read, written with slashes. */
  const known = new Set<string>();
  let server: ViteDevServer | undefined;
  let findings: readonly Reported[] = [];
  return [
    ...prerender(root, async () => {
      const deck = findDeck(root, process.env['DECK']);
      // What a deck is made of that cannot be read, nobody knows; most of it stands beside it.
      const beside = (await readdir(dirname(deck))).filter((name) => /\.[cm]?[jt]s$/u.test(name));
      server?.watcher.add(beside.map((name) => join(dirname(deck), name)));
      const loaded = await loadDeck(root, deck);
      for (const file of loaded.files) known.add(withSlashes(file));
      server?.watcher.add([...known]);
      findings = loaded.findings;
      for (const finding of findings) server?.config.logger.warn(formatReported(finding));
      return preparePages(root, loaded, 'presenter');
    }),
    {
      name: 'deck:reload',
      configureServer(started) {
        server = started;
      },
      // After the page has been prepared.
      transformIndexHtml: { order: 'post', handler: () => noticeOf(findings) },
      hotUpdate({ file, modules }) {
        // What only the browser loads, such as a sheet, Vite updates by itself.
        const isVites = modules.length > 0 && !known.has(withSlashes(file));
        const isOurs = isSource(root, deckPath(root, process.env['DECK']), known)(file);
        if (this.environment.name !== 'client' || isVites || !isOurs) return undefined;
        this.environment.hot.send({ type: 'full-reload' });
        return [];
      },
    },
  ];
}

/** Tells of a file whether pages may be made of it: of the deck, new or known, of the engine, or a drawing. */
export function isSource(root: string, deck: string, known: ReadonlySet<string>): (file: string) => boolean {
  const engine = ['src', ...Object.values(iconFolders)].map((name) => `${withSlashes(root)}/${name}`);
  const folders = [dirname(withSlashes(deck)), ...engine];
  return (file) =>
    known.has(withSlashes(file)) || folders.some((folder) => withSlashes(file).startsWith(`${folder}/`));
}

/** Paths as Vite writes them on every system; Windows takes them too. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
