/** Puts what is wrong with a deck into the lines of its files. */
import { staticRules, withoutPutOff } from '../check/check-deck.ts';
import { locate, type Sources } from '../check/locate.ts';
import { nameField } from '../check/name-field.ts';
import type { Reported } from '../check/report.ts';
import { DeckError } from '../deck/error.ts';
import type { CompiledDeck } from './compile.ts';
import { slidesApart } from './deck-sources.ts';

/**
 * Compiles a deck.
 * @throws {DeckError} naming every mistake in the data, each with its line.
 */
export function placeMistakes(spec: unknown, sources: Sources, compile: () => CompiledDeck): CompiledDeck {
  try {
    return compile();
  } catch (error) {
    // The compiler has been loaded afresh, and its classes with it.
    if (!(error instanceof Error) || !('problems' in error)) throw error;
    const problems = (error as DeckError).problems.map((problem) => nameField(problem, spec));
    throw new DeckError(problems.map((problem) => ({ ...locate(problem, sources), ...problem })));
  }
}

/** What the rules find in a deck, and files beside it that are no part of it, without what the deck puts off. */
export function placeFindings(
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
  const inSections = slidesApart(
    sources,
    deck.slides.map(({ id }) => id),
  ).map(({ id, ...spot }) => ({
    rule: 'structure/files' as const,
    place: `slides/${id}`,
    field: '',
    message: 'stands in no section',
    remedy: 'Put its name into a section, or delete it',
    ...spot,
  }));
  return withoutPutOff(deck, [...findings, ...inFiles, ...inSections], staticRules).map((finding) => ({
    ...locate(finding, sources),
    ...finding,
  }));
}
