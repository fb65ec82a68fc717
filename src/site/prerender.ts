/** Puts a deck into its pages: the text in both languages, its fonts, and the script that runs before the first paint. */
import { join, relative, resolve, sep } from 'node:path';
import { readFile } from 'node:fs/promises';
import { transformWithOxc, type HmrContext, type Plugin, type ViteDevServer } from 'vite';
import type { Edition } from '../page/edition.ts';
import { charactersByWeight } from './fonts/characters.ts';
import { writeFontSheet } from './fonts/sheet.ts';
import { subsetFonts } from './fonts/subset.ts';
import { compileEdition, deckFile, readDeck, type DeckSource, type LoadedDeck } from './load-deck.ts';

const CACHE = '.cache/fonts';

/** Where the deck comes from, and for whom it is. */
export interface PrerenderOptions {
  readonly root: string;
  readonly edition: Edition;
}

/** A loaded deck with the style sheet of its fonts. */
interface Prepared extends LoadedDeck {
  readonly fontSheet: string;
}

/** What builds of one process have read and prepared: both editions are of one deck, and an edition may take several builds. */
const sources = new Map<string, Promise<DeckSource>>();
const preparations = new Map<Edition, Promise<Prepared>>();

/** The Vite plugins. In development they render anew at every load and reload the page when the data change. */
export function prerender({ root, edition }: PrerenderOptions): Plugin[] {
  const watched = new Set<string>();
  let server: ViteDevServer | undefined;
  let prepared: Promise<Prepared>;

  const prepareAnew = (): Promise<Prepared> => {
    const file = deckFile(root, process.env);
    prepared = server
      ? prepare(root, edition, readDeck(root, file))
      : kept(preparations, edition, () =>
          prepare(
            root,
            edition,
            kept(sources, file, () => readDeck(root, file)),
          ),
        );
    return prepared;
  };

  return [
    {
      name: 'deck:head',
      configureServer(started) {
        server = started;
      },
      transformIndexHtml: {
        order: 'pre',
        async handler(template, { path }) {
          const { page, handout, fontSheet, files } = await prepareAnew();
          for (const file of files) watched.add(resolve(root, file));
          server?.watcher.add([...watched]);
          const [{ head }, script] = isHandout(path) ? [handout, 'handout'] : [page, 'boot'];
          const whole = `${head}\n<script>${await headScript(root, script)}</script>\n<link rel="stylesheet" href="/${relative(root, fontSheet).split(sep).join('/')}">`;
          return template.replace('<!--head-->', () => whole);
        },
      },
      handleHotUpdate({ file, server: { ws } }: HmrContext) {
        if (!watched.has(file)) return undefined;
        ws.send({ type: 'full-reload' });
        return [];
      },
    },
    {
      name: 'deck:body',
      transformIndexHtml: {
        // After Vite has read the page: there is nothing for it to find in all these slides.
        order: 'post',
        async handler(template, { path }) {
          const { page, handout } = await prepared;
          return template.replace('<!--body-->', () => (isHandout(path) ? handout : page).body);
        },
      },
    },
  ];
}

function kept<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = store.get(key) ?? make();
  store.set(key, value);
  return value;
}

function isHandout(path: string): boolean {
  return path.endsWith('/handout.html');
}

/** Both pages share their fonts: they hold nearly the same characters. */
async function prepare(root: string, edition: Edition, source: Promise<DeckSource>): Promise<Prepared> {
  const deck = await compileEdition(root, await source, edition);
  const characters = charactersByWeight(`${deck.page.body}${deck.handout.body}`);
  const fonts = await subsetFonts(characters, join(root, CACHE));
  return { ...deck, fontSheet: await writeFontSheet(join(root, CACHE, edition), fonts) };
}

/** The script that sets language and looks before anything is painted. It stands in the page itself. */
async function headScript(root: string, name: string): Promise<string> {
  const file = join(root, `src/browser/${name}.ts`);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, {
    lang: 'ts',
    sourcemap: false,
  });
  return code.replace(/\s*export\s*\{\s*\};?/u, '').trim();
}
