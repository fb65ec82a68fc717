/** Loads a deck's data and the engine's pure parts as they stand on disk now, past any cache. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { DeckError } from '../model/error.ts';
import type { Edition } from '../render/edition.ts';
import type { CompiledPage } from './compile.ts';
import { readIcons } from './icons.ts';

/** A compiled page and the files that it was made from. */
export interface LoadedDeck {
  readonly page: CompiledPage;
  readonly files: readonly string[];
}

/** The file of the deck that is built: `DECK` from the environment, else `slides/deck.ts`. */
export function deckFile(root: string, environment: NodeJS.ProcessEnv): string {
  const file = resolve(root, environment['DECK'] ?? 'slides/deck.ts');
  if (!existsSync(file)) {
    throw deckFileError(file, 'is not there', 'Set DECK to the path of a deck.ts, or leave it out');
  }
  return file;
}

/** Loads and compiles a deck. */
export async function loadDeck(root: string, file: string, edition: Edition): Promise<LoadedDeck> {
  const [deck, compiler, icons] = await Promise.all([
    runnerImport<{ default?: unknown }>(file),
    runnerImport<typeof import('./compile.ts')>(resolve(root, 'src/build/compile.ts')),
    readIcons(resolve(root, 'assets/icons')),
  ]);
  const spec = deck.module.default;
  if (typeof spec !== 'object' || spec === null) {
    throw deckFileError(file, 'has no default export', 'Export the deck: export default deck;');
  }
  return {
    page: compiler.module.compileDeck(spec as Parameters<typeof compiler.module.compileDeck>[0], {
      edition,
      icons,
    }),
    files: [file, ...deck.dependencies, ...compiler.dependencies],
  };
}

function deckFileError(file: string, message: string, remedy: string): DeckError {
  return new DeckError([{ place: file, field: '', message, remedy }]);
}
