/** What is wrong with a deck's data, where it stands, and what to do about it. */

/** One mistake in the data of a deck. */
export interface Problem {
  /** Where: `slides/topic-ai`, `delegations`, `glossary/digi-plus`, `deck`. */
  readonly place: string;
  /** The field in that place, as one would write it: `cards[0].verb.words`; empty for the place as a whole. */
  readonly field: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /** Where in the files of the deck, where that is known: the file, and its line from 1. */
  readonly file?: string;
  readonly line?: number;
}

/** All the mistakes that were found in a deck's data, reported together. */
export class DeckError extends Error {
  override readonly name = 'DeckError';

  constructor(readonly problems: readonly Problem[]) {
    super(formatProblems(problems));
    // The engine's stack is of no use to the author of the data.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** The problems as text, one a line, for a terminal or for an overlay in the browser. */
export function formatProblems(problems: readonly Problem[]): string {
  const head = problems.length === 1 ? '1 problem in the deck' : `${problems.length} problems in the deck`;
  return [head, ...problems.map(formatProblem)].join('\n');
}

function formatProblem({ place, field, message, remedy, file, line }: Problem): string {
  return `  ${file === undefined ? '' : `${file}:${line}  `}${place}${field ? ` › ${field}` : ''}: ${message}. ${remedy}${remedy.endsWith('?') ? '' : '.'}`;
}

/** A path of keys and indexes as one would write it in code: `cards[0].verb.words`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}
