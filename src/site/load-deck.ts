/** Loads a deck's data and the engine's pure parts as they stand on disk now, past any cache. */
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { runnerImport } from 'vite';
import { staticRules, withoutPutOff } from '../check/check-deck.ts';
import { locate, type Sources } from '../check/locate.ts';
import { nameField } from '../check/name-field.ts';
import type { Reported } from '../check/report.ts';
import { DeckError } from '../deck/error.ts';
import type { DeckSpec } from '../deck/spec.ts';
import type { Origin } from '../page/origin.ts';
import type { CompiledDeck } from './compile.ts';
import { filesApart, readDeckSources } from './deck-sources.ts';
import { readIcons } from './icons.ts';
import { readOrigin } from './origin.ts';

/** A compiled deck and what it was made from. */
export interface LoadedDeck extends Omit<CompiledDeck, 'findings'> {
  /** What the rules of `npm run check` find in it, each with its line. */
  readonly findings: readonly Reported[];
  readonly origin: Origin;
  /** The deck's file from the root of the project, with `/` between folders. */
  readonly file: string;
  /** The files of the deck and of the engine's pure parts. */
  readonly files: readonly string[];
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
  const sources = readDeckSources(root, file, data.dependencies);
  const compiled = compileOrTell(() => compiler.module.compileDeck(spec as DeckSpec, icons), spec, sources);
  return {
    ...compiled,
    findings: findingsOf(compiled, filesApart(root, file, sources), sources),
    origin: await readOrigin(root),
    file: pathWithin(root, file),
    files: [file, ...data.dependencies, ...compiler.dependencies].map((path) => resolve(root, path)),
  };
}

function compileOrTell(compile: () => CompiledDeck, spec: object, sources: Sources): CompiledDeck {
  try {
    return compile();
  } catch (error) {
    // The compiler has been loaded afresh, and its classes with it.
    if (!(error instanceof Error) || !('problems' in error)) throw error;
    const problems = (error as DeckError).problems.map((problem) => nameField(problem, spec));
    throw new DeckError(problems.map((problem) => ({ ...problem, ...locate(problem, sources) })));
  }
}

function findingsOf(
  { deck, findings }: CompiledDeck,
  apart: readonly string[],
  sources: Sources,
): readonly Reported[] {
  const inFiles = apart.map((file) => ({
    rule: 'structure/files' as const,
    place: 'deck',
    field: '',
    message: `does not have what stands in ${file}`,
    remedy: 'Import it and put its slides into a section, or delete the file',
    file,
    line: 1,
  }));
  return withoutPutOff(deck, [...findings, ...inFiles], staticRules).map((finding) => ({
    ...locate(finding, sources),
    ...finding,
  }));
}

/** Of a deck outside of the project only the name: where it stands is nobody's business. */
function pathWithin(root: string, file: string): string {
  const path = relative(root, file);
  return path.startsWith('..') || isAbsolute(path) ? `path/to/${basename(file)}` : path.split(sep).join('/');
}

function deckFileError(file: string, message: string, remedy: string): DeckError {
  return new DeckError([{ place: file, field: '', message, remedy }]);
}
