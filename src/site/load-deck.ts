/** Loads a deck's data and the engine's pure parts as they stand on disk now, past any cache. */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { DeckError } from '../deck/error.ts';
import { findTexts } from '../deck/find-texts.ts';
import type { DeckSpec } from '../deck/spec.ts';
import type { Download } from '../page/handout/choices.ts';
import type { Origin } from '../page/origin.ts';
import type { CompiledDeck, CompiledPage } from './compile.ts';
import { offeredDownloads, PDF_FOLDER } from './downloads.ts';
import type { FindTexts } from './fonts/coverage.ts';
import { loadDeckFonts, type DeckFont } from './fonts/deck-fonts.ts';
import { readIcons } from './icons.ts';
import { readOrigin } from './origin.ts';

/** A compiled deck and what it was made from. */
export interface LoadedDeck extends CompiledDeck {
  readonly origin: Origin;
  /** What the handout's content comes to, to know its PDFs again. */
  readonly fingerprint: string;
  /** The PDFs that were made of this very content. */
  readonly downloads: readonly Download[];
  /** The fonts that it brings. */
  readonly fonts: readonly DeckFont[];
  /** Finds texts of it, as they were written. */
  readonly findTexts: FindTexts;
  /** The files of the deck and of the engine's pure parts. */
  readonly files: readonly string[];
}

const REMEDY = 'Set DECK to the path of a deck.ts, or leave it out';

/** The file of the deck that is built: `DECK` from the environment, else `slides/deck.ts`. */
export function deckFile(root: string, environment: NodeJS.ProcessEnv): string {
  const file = resolve(root, environment['DECK'] || 'slides/deck.ts');
  if (!existsSync(file)) throw deckFileError(file, 'is not there', REMEDY);
  if (!statSync(file).isFile()) throw deckFileError(file, 'is a folder', REMEDY);
  if (/[#?]/u.test(file))
    throw deckFileError(
      file,
      'has # or ? in its path, where no deck can be read',
      'Rename the folder or the file',
    );
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
  const origin = await readOrigin(root);
  const compiled = compiler.module.compileDeck(spec as DeckSpec, icons, origin);
  const fingerprint = fingerprintOf(compiled.renderPages('public', []).handout);
  return {
    ...compiled,
    origin,
    fingerprint,
    downloads: await offeredDownloads(resolve(root, PDF_FOLDER), fingerprint),
    fonts: loadDeckFonts(file, compiled.deck.fonts),
    findTexts: (piece) => findTexts(spec, piece),
    files: [file, ...data.dependencies, ...compiler.dependencies].map((path) => resolve(root, path)),
  };
}

function deckFileError(file: string, message: string, remedy: string): DeckError {
  return new DeckError([{ place: file, field: '', message, remedy }]);
}

function fingerprintOf({ head, body }: CompiledPage): string {
  return createHash('sha256').update(head).update(body).digest('hex');
}
