/** What is wrong with the code of a deck, which cannot even be read: a sign that is missing, a file that is not there. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { DeckError, type Problem } from '../deck/error.ts';
import { nearestName } from '../text/nearest-name.ts';

/** The error of the bundler as a mistake with its line; the error itself where it says something else. */
export function codeFault(root: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const found = FAULT.exec(stripVTControlCharacters(error.message))?.groups;
  if (!found) return error;
  const { code, what = '', file = '', line } = found;
  const path = resolve(root, file);
  const fault = code === 'PARSE_ERROR' ? unreadable(what) : notThere(what, path);
  return new DeckError([
    { file: nameOf(root, path), line: Number(line), place: 'deck', field: '', ...fault },
  ]);
}

/** `[PARSE_ERROR] Unterminated string ╭─[ decks/talks/next.ts:11:49 ]`, with the path from the root. */
const FAULT =
  /\[(?<code>PARSE_ERROR|UNRESOLVED_IMPORT)\] (?<what>[^\n]+)\n[^[\n]*\[ (?<file>[^\n]+):(?<line>\d+):\d+ \]/u;

type Fault = Pick<Problem, 'message' | 'remedy'>;

function unreadable(what: string): Fault {
  return {
    message: `cannot be read: ${what.replaceAll('`', '')}`,
    remedy: 'Look there or in the line before for a comma, bracket or quotation mark; an apostrophe is ’',
  };
}

/** `Could not resolve './photos.ts' in decks/talks/deck.ts`. */
function notThere(what: string, file: string): Fault {
  const named = /'([^']+)'/u.exec(what)?.[1] ?? what;
  const folder = join(dirname(file), dirname(named));
  const beside = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts')) : [];
  const meant = nearestName(basename(named), beside);
  return {
    message: `imports “${named}”, which is not there`,
    remedy: meant ? `Did you mean “${dirname(named)}/${meant}”?` : 'Write the path of a file that is there',
  };
}

function nameOf(root: string, file: string): string {
  const name = relative(root, file);
  return name.startsWith('..') || isAbsolute(name) ? file : name.split(sep).join('/');
}
