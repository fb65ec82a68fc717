/** Puts a deck into its pages: the text in both languages, its fonts, and the script that runs before the first paint. */
import { join, relative, resolve, sep } from 'node:path';
import { readFile } from 'node:fs/promises';
import { transformWithOxc, type HmrContext, type Plugin, type ViteDevServer } from 'vite';
import type { Edition } from '../render/edition.ts';
import { charactersByWeight } from './fonts/characters.ts';
import { writeFontSheet } from './fonts/sheet.ts';
import { subsetFonts } from './fonts/subset.ts';
import { deckFile, loadDeck, type LoadedDeck } from './load-deck.ts';

const CACHE = '.cache/fonts';

/** Where the deck comes from, and for whom it is. */
export interface PrerenderOptions {
  readonly root: string;
  readonly edition: Edition;
}

/** The Vite plugin. In development it renders anew at every load and reloads the page when the data change. */
export function prerender({ root, edition }: PrerenderOptions): Plugin {
  const watched = new Set<string>();
  let server: ViteDevServer | undefined;
  let loaded: Promise<LoadedDeck> | undefined;

  return {
    name: 'deck:prerender',
    configureServer(started) {
      server = started;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(template, { path }) {
        const isHandout = path.endsWith('/handout.html');
        const load = (): Promise<LoadedDeck> => loadDeck(root, deckFile(root, process.env), edition);
        const { page: deckPage, handout, files } = await (server ? load() : (loaded ??= load()));
        const page = isHandout ? handout : deckPage;
        for (const file of files) watched.add(resolve(root, file));
        server?.watcher.add([...watched]);
        // Both pages share their fonts: they hold nearly the same characters.
        const characters = charactersByWeight(`${deckPage.body}${handout.body}`);
        const fonts = await subsetFonts(characters, join(root, CACHE));
        const sheet = await writeFontSheet(join(root, CACHE, edition), fonts);
        const head = `${page.head}\n<script>${await headScript(root, isHandout ? 'handout' : 'boot')}</script>\n<link rel="stylesheet" href="/${relative(root, sheet).split(sep).join('/')}">`;
        return template.replace('<!--head-->', () => head).replace('<!--body-->', () => page.body);
      },
    },
    handleHotUpdate({ file, server: { ws } }: HmrContext) {
      if (!watched.has(file)) return undefined;
      ws.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** The script that sets language and looks before anything is painted. It stands in the page itself. */
async function headScript(root: string, name: 'boot' | 'handout'): Promise<string> {
  const file = join(root, `src/runtime/${name}.ts`);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, {
    lang: 'ts',
    sourcemap: false,
  });
  return code.replace(/\s*export\s*\{\s*\};?/u, '').trim();
}
