/** Loads a deck's data and the engine's pure parts as they stand on disk now, past any cache. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { DeckError } from '../deck/error.ts';
import type { DeckSpec } from '../deck/spec.ts';
import type { Origin } from '../page/origin.ts';
import type { CompiledDeck } from './compile.ts';
import { readIcons } from './icons.ts';
import { readOrigin } from './origin.ts';

/** A compiled deck and what it was made from. */
export interface LoadedDeck extends CompiledDeck {
  readonly origin: Origin;
  /** The files of the deck and of the engine's pure parts. */
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

/**
 * Reads and compiles a deck.
 * @throws {DeckError} naming every mistake in the data.
 */
export async function loadDeck(root: string, file: string): Promise<LoadedDeck> {
  const nodeEnv = process.env['NODE_ENV'];
  const [data, compiler, icons] = await Promise.all([
    runnerImport<{ default?: unknown }>(file),
    runnerImport<typeof import('./compile.ts')>(resolve(root, 'src/site/compile.ts')),
    readIcons(resolve(root, 'assets/icons')),
  ]).finally(() => {
    // The runner sets NODE_ENV=development, and the build that follows would believe it.
    if (nodeEnv === undefined) delete process.env['NODE_ENV'];
  });
  const spec = data.module.default;
  if (typeof spec !== 'object' || spec === null) {
    throw deckFileError(file, 'has no default export', 'Export the deck: export default deck;');
  }
  return {
    ...compiler.module.compileDeck(spec as DeckSpec, icons),
    origin: await readOrigin(root),
    files: [file, ...data.dependencies, ...compiler.dependencies].map((path) => resolve(root, path)),
  };
}

function deckFileError(file: string, message: string, remedy: string): DeckError {
  return new DeckError([{ place: file, field: '', message, remedy }]);
}
