/** In which line of a deck's files something stands, found by the text that stands there. */
import type { Problem } from '../deck/error.ts';

/** A file and a line of it, from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

/** The files of a deck with what stands in them, its `deck.ts` first. */
export type Sources = ReadonlyMap<string, string>;

type Located = Pick<Problem, 'place' | 'field'> & { readonly text?: string | undefined };

/**
 * Where a problem stands: its text or, where it has none, its field, first after the id of its slide or item, then
 * anywhere; else that id, or the top of the deck.
 */
export function locate({ place, field, text }: Located, sources: Sources): Spot {
  const id = /^slides\/(.+)$/u.exec(place)?.[1] ?? /\[([a-z][\w-]*)\]/u.exec(field)?.[1];
  const owner =
    id === undefined ? undefined : firstOf(new RegExp(`\\bid['"]?\\s*:\\s*['"]${id}['"]`, 'u'), sources);
  const queries = text === undefined ? fieldQueries(field, id) : literalsOf(text);
  for (const query of queries) {
    const found =
      (owner && placeAfter(query, owner, sources)) ??
      (text !== undefined || !owner ? firstOf(query.pattern, sources) : undefined);
    if (found) return spotAt(found, sources);
  }
  return owner ? spotAt(owner, sources) : { file: [...sources.keys()][0] ?? '', line: 1 };
}

/** What is looked for, and how often it stands before. */
interface Query {
  readonly pattern: RegExp;
  readonly skipped: number;
}

interface Position {
  readonly file: string;
  readonly at: number;
}

/** A string as code has it, in each kind of quotation marks. */
function literalsOf(text: string): Query[] {
  const json = JSON.stringify(text).slice(1, -1);
  const plain = json.replaceAll(String.raw`\"`, '"');
  return [`'${plain.replaceAll("'", String.raw`\'`)}'`, `"${json}"`, `\`${plain}\``].map((literal) => ({
    pattern: new RegExp(literal.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`), 'u'),
    skipped: 0,
  }));
}

/** The keys of a field, the innermost first; behind it, how many items of its list come before. */
function fieldQueries(field: string, id: string | undefined): Query[] {
  const keys = [...field.matchAll(/(?:\[(\d+)\]\.)?([A-Za-z][\w-]*)/gu)];
  return keys
    .filter(([, , key]) => key !== id)
    .toReversed()
    .map(([, index = '0', key = '']) => ({
      pattern: new RegExp(`\\b${key}['"]?\\s*:`, 'u'),
      skipped: Number(index),
    }));
}

function firstOf(query: RegExp, sources: Sources): Position | undefined {
  for (const file of sources.keys()) {
    const found = firstAfter(query, { file, at: 0 }, sources);
    if (found) return found;
  }
  return undefined;
}

/** Where the items before have been passed over; the first, where there are not as many. */
function placeAfter({ pattern, skipped }: Query, from: Position, sources: Sources): Position | undefined {
  const first = firstAfter(pattern, from, sources);
  let found = first;
  for (let passed = 0; found && passed < skipped; passed += 1)
    found = firstAfter(pattern, { ...found, at: found.at + 1 }, sources);
  return found ?? first;
}

function firstAfter(query: RegExp, { file, at }: Position, sources: Sources): Position | undefined {
  const found = (sources.get(file) ?? '').slice(at).search(query);
  return found < 0 ? undefined : { file, at: at + found };
}

function spotAt({ file, at }: Position, sources: Sources): Spot {
  return { file, line: (sources.get(file) ?? '').slice(0, at).split('\n').length };
}
