/** Searching a deck: which slides, bodies and terms hold every word of a query, best first, each with the passage that says so. */
import { fold, foldWithPlaces, foldWords } from '../../text/fold.ts';
import { findWord } from './find-word.ts';

/** Where a passage stands; the earlier, the more it counts. */
const places = ['headline', 'picture', 'body', 'term', 'detail'] as const;

/** A piece of the page's text in one language. */
export interface Passage {
  /** What it belongs to: `slide ai`, `body moea`, `term inatba`. Passages of one owner make one hit. */
  readonly owner: string;
  /** Id of the slide on which it stands. */
  readonly slide: string;
  readonly place: (typeof places)[number];
  readonly lang: string;
  readonly text: string;
}

/** A hit with the passage that shows it best. */
export interface Hit {
  readonly passage: Passage;
  /** Start and end of what was found in the passage's text, in its order. */
  readonly marks: ReadonlyArray<readonly [number, number]>;
}

/** Passages of one owner, with their folded texts. */
interface Entry {
  readonly passages: readonly Passage[];
  readonly texts: readonly string[];
}

/** What a search looks through, prepared once. */
export type SearchIndex = readonly Entry[];

/** Prepares passages for the search. */
export function indexPassages(passages: readonly Passage[]): SearchIndex {
  return [...groupByOwner(passages).values()].map((own) => ({
    passages: own,
    texts: own.map(({ text }) => fold(text)),
  }));
}

/**
 * The hits of a query: those with every word. Whole words come before beginnings of words and those before middles; then
 * counts where they were found, then how often, then the order of the deck.
 */
export function search(index: SearchIndex, query: string): Hit[] {
  const words = foldWords(query);
  if (words.length === 0) return [];
  const hits = index.flatMap(({ passages, texts }) => {
    if (!words.every((word) => texts.some((text) => text.includes(word)))) return [];
    const scored = passages.map((passage, at) => ({
      passage,
      score: score(passage, texts[at] ?? '', words),
    }));
    const best = scored.toSorted((a, b) => b.score - a.score)[0];
    const mentions = scored.filter(({ score: own }) => own > 0).length;
    return best ? [{ ...best, mentions, marks: findMarks(best.passage.text, words) }] : [];
  });
  return hits
    .toSorted((a, b) => b.score - a.score || b.mentions - a.mentions)
    .map(({ passage, marks }) => ({ passage, marks }));
}

/** The more words, the better; of as many, the better the worst of them fits; then the place. 0 for none. */
function score({ place }: Passage, text: string, words: readonly string[]): number {
  const fits = words.flatMap((word) => findWord(text, word)?.fit ?? []);
  if (fits.length === 0) return 0;
  return fits.length * 100 + Math.min(...fits) * 10 - places.indexOf(place);
}

/** The part of a long text around what was found in it, with the marks moved along. */
export function excerpt(
  { passage: { text }, marks }: Hit,
  length = 64,
): { text: string; marks: Hit['marks'] } {
  const first = marks[0]?.[0] ?? 0;
  const start = text.length <= length || first < length / 2 ? 0 : first - Math.round(length / 3);
  const end = Math.min(text.length, start + length);
  const lead = start > 0 ? '…' : '';
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    marks: marks
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from - start + lead.length, to - start + lead.length]),
  };
}

function groupByOwner(passages: readonly Passage[]): Map<string, Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) groups.set(passage.owner, [...(groups.get(passage.owner) ?? []), passage]);
  return groups;
}

function findMarks(text: string, words: readonly string[]): Array<readonly [number, number]> {
  const folded = foldWithPlaces(text);
  const found = words.flatMap((word) => {
    const at = findWord(folded.text, word)?.at;
    if (at === undefined) return [];
    // Up to the end of its last character: a space after it may have been folded away.
    const last = folded.places[at + word.length - 1] ?? 0;
    return [[folded.places[at] ?? 0, last + ((text.codePointAt(last) ?? 0) > 0xff_ff ? 2 : 1)] as const];
  });
  // Words that overlap are marked once.
  return found
    .toSorted(([a], [b]) => a - b)
    .filter(([from], index, all) => index === 0 || from >= (all[index - 1]?.[1] ?? 0));
}
