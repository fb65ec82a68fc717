/** What is wrong with the code of a deck, which cannot even be read: a sign that is missing, a file that is not there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { DeckError, type Problem } from '../deck/error.ts';
import { nearestName } from '../text/nearest-name.ts';

/** The error of a runner as a mistake with its line; the error itself where it says something else. */
export function codeFault(root: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const text = stripVTControlCharacters(error.message);
  const problem = unreadable(root, text) ?? notThere(root, text);
  return problem ? new DeckError([problem]) : error;
}

/** `[PARSE_ERROR] Unterminated string ╭─[ decks/talks/next.ts:11:49 ]`. */
function unreadable(root: string, text: string): Problem | undefined {
  const [, what, file, line] = /\[PARSE_ERROR\] ([^\n]+)\n[^[\n]*\[ ([^\n]+):(\d+):\d+ \]/u.exec(text) ?? [];
  if (what === undefined || file === undefined) return undefined;
  return {
    file: nameOf(root, resolve(root, file)),
    line: Number(line),
    place: 'deck',
    field: '',
    message: `cannot be read: ${what.replaceAll('`', '')}`,
    remedy: 'Look there or in the line before for a comma, bracket or quotation mark; an apostrophe is ’',
  };
}

/** `Failed to load url ./photos.ts (resolved id: …) in /decks/talks/deck.ts.` */
function notThere(root: string, text: string): Problem | undefined {
  const [, named = '', file = ''] =
    /Failed to load url (\S+) \(resolved id: [^)]+\) in (.+?)\. Does the file exist/u.exec(text) ?? [];
  if (!existsSync(file)) return undefined;
  const folder = join(dirname(file), dirname(named));
  const beside = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts')) : [];
  const meant = nearestName(named.split('/').at(-1) ?? '', beside);
  const before = readFileSync(file, 'utf8').split(named)[0] ?? '';
  return {
    file: nameOf(root, file),
    line: before.split('\n').length,
    place: 'deck',
    field: '',
    message: `imports “${named}”, which is not there`,
    remedy: meant ? `Did you mean “${dirname(named)}/${meant}”?` : 'Write the path of a file that is there',
  };
}

function nameOf(root: string, file: string): string {
  const name = relative(root, file);
  return name.startsWith('..') || isAbsolute(name) ? file : name.split(sep).join('/');
}
