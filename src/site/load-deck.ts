/** Loads a deck's data and the engine's pure parts as they stand on disk now, past any cache. */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { DeckError } from '../deck/error.ts';
import type { DeckSpec } from '../deck/spec.ts';
import type { Edition } from '../page/edition.ts';
import { buildDate } from './build-date.ts';
import type { CompiledHandout, CompiledPage } from './compile.ts';
import { offeredDownloads } from './downloads.ts';
import { readIcons } from './icons.ts';

/** Compiled pages and the files that it was made from. */
export interface LoadedDeck {
  readonly page: CompiledPage;
  readonly handout: CompiledHandout;
  /** What the handout's content comes to, to know its PDFs again. */
  readonly print: string;
  readonly files: readonly string[];
}

const REMEDY = 'Set DECK to the path of a deck.ts, or leave it out';

/** The file of the deck that is built: `DECK` from the environment, else `slides/deck.ts`. */
export function deckFile(root: string, environment: NodeJS.ProcessEnv): string {
  const file = resolve(root, environment['DECK'] || 'slides/deck.ts');
  if (!existsSync(file)) throw deckFileError(file, 'is not there', REMEDY);
  if (!statSync(file).isFile()) throw deckFileError(file, 'is a folder', REMEDY);
  return file;
}

/** A deck as its author wrote it, with what compiles it. */
export interface DeckSource {
  readonly spec: DeckSpec;
  readonly compiler: typeof import('./compile.ts');
  readonly icons: ReadonlyMap<string, string>;
  /** The files that all this was made from. */
  readonly files: readonly string[];
}

/** Reads a deck. */
export async function readDeck(root: string, file: string): Promise<DeckSource> {
  const [deck, compiler, icons] = await Promise.all([
    runnerImport<{ default?: unknown }>(file),
    runnerImport<typeof import('./compile.ts')>(resolve(root, 'src/site/compile.ts')),
    readIcons(resolve(root, 'assets/icons')),
  ]);
  const spec = deck.module.default;
  if (typeof spec !== 'object' || spec === null) {
    throw deckFileError(file, 'has no default export', 'Export the deck: export default deck;');
  }
  const files = [file, ...deck.dependencies, ...compiler.dependencies];
  return { spec: spec as DeckSpec, compiler: compiler.module, icons, files };
}

/** Compiles an edition of a deck that has been read. */
export async function compileEdition(
  root: string,
  { spec, compiler, icons, files }: DeckSource,
  edition: Edition,
): Promise<LoadedDeck> {
  const input = { edition, icons };
  const date = buildDate(process.env);
  const plain = compiler.compileHandout(spec, { edition: 'public', icons, date, downloads: [] });
  const print = fingerprint(plain);
  const downloads = await offeredDownloads(resolve(root, 'dist/pdf'), print);
  return {
    page: compiler.compileDeck(spec, input),
    handout: compiler.compileHandout(spec, { ...input, date, downloads }),
    print,
    files,
  };
}

/** Reads a deck and compiles an edition of it. */
export async function loadDeck(root: string, file: string, edition: Edition): Promise<LoadedDeck> {
  return compileEdition(root, await readDeck(root, file), edition);
}

function deckFileError(file: string, message: string, remedy: string): DeckError {
  return new DeckError([{ place: file, field: '', message, remedy }]);
}

function fingerprint({ head, body }: CompiledPage): string {
  return createHash('sha256').update(head).update(body).digest('hex');
}
