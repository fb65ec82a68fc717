/** The one parser of authored strings: where a line may break, which words stay whole, and which names are terms. */

/** A name by which a term may stand in a text. */
export interface TermName {
  readonly id: string;
  readonly name: string;
}

/** A part of a text, in reading order. */
export type Piece =
  | { readonly kind: 'words'; readonly value: string }
  /** A word that keeps to one line, such as `COVID-19`. */
  | { readonly kind: 'whole'; readonly value: string }
  /** A line may break here. `apart` where the two scripts meet, and no browser sets its small space. */
  | { readonly kind: 'break'; readonly apart: boolean }
  /** A glossary term; no other stands within it. */
  | { readonly kind: 'term'; readonly id: string; readonly pieces: readonly Piece[] };

const HYPHENATED = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+/gu;
/** What is longer is no word, but part of an address or a file's name, and breaks where it must. */
const LONGEST_WHOLE = 30;
const SCRIPTS_MEET = /^(?:\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han})$/u;

/**
 * The pieces of an authored string. Of the terms, the longest name at a place counts, and each id is found once;
 * a name in Latin letters has to be a word of its own, in whichever case. Marks for breaks do not part a name.
 */
export function parseText(value: string, terms: readonly TermName[] = []): readonly Piece[] {
  const found = findTerms(value, terms);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, id } of found) {
    pieces.push(...parseWords(value, at, start));
    pieces.push({ kind: 'term', id, pieces: parseWords(value, start, end) });
    at = end;
  }
  return [...pieces, ...parseWords(value, at, value.length)];
}

function parseWords(value: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const part of value.slice(start, end).split('|')) {
    if (at > start) {
      const pair = `${value.slice(0, at - 1).at(-1) ?? ''}${value.slice(at).at(0) ?? ''}`;
      pieces.push({ kind: 'break', apart: SCRIPTS_MEET.test(pair) });
    }
    pieces.push(...keepWhole(part));
    at += part.length + 1;
  }
  return pieces;
}

function keepWhole(words: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { index, 0: whole } of words.matchAll(HYPHENATED)) {
    if (index > at) pieces.push({ kind: 'words', value: words.slice(at, index) });
    pieces.push({ kind: whole.length > LONGEST_WHOLE ? 'words' : 'whole', value: whole });
    at = index + whole.length;
  }
  if (at < words.length) pieces.push({ kind: 'words', value: words.slice(at) });
  return pieces;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

function findTerms(value: string, terms: readonly TermName[]): Found[] {
  const candidates = terms
    .flatMap(({ id, name }): Found[] => {
      const match = patternOf(name).exec(value);
      return match ? [{ start: match.index, end: match.index + match[0].length, id }] : [];
    })
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const chosen: Found[] = [];
  for (const candidate of candidates) {
    const isFree = chosen.every(
      ({ start, end, id }) => id !== candidate.id && (candidate.end <= start || candidate.start >= end),
    );
    if (isFree) chosen.push(candidate);
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}

/** Each is looked for in every text of a deck. */
const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const letters = [...name.replaceAll('|', '')].map((letter) =>
    letter.replace(/[.*+?^${}()|[\]\\]/u, String.raw`\$&`),
  );
  const pattern = new RegExp(`(?<![A-Za-z0-9])${letters.join('\\|?')}(?![A-Za-z0-9])`, 'iu');
  patterns.set(name, pattern);
  return pattern;
}
