/** Names that are alike: what somebody has mistyped, what an address was cut to, or what a slide was called before. */

/** Names that are less alike than this are not. */
const LEAST = 0.5;

/** The name most like the one that is wanted; `undefined` where none is like it. */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  const best = Math.max(LEAST, ...names.map((name) => likeness(wanted, name)));
  return names.find((name) => likeness(wanted, name) === best);
}

/** From 0 to 2, by the pairs of letters that two names share: the part of what is wanted, and the part of both. */
function likeness(wanted: string, name: string): number {
  const [pairs, others] = [pairsOf(wanted), pairsOf(name)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return shared / Math.max(1, pairs.size) + (2 * shared) / (pairs.size + others.size);
}

/** Each letter with the one before it; the first of a word with a space. */
function pairsOf(name: string): ReadonlySet<string> {
  const words = name.split('-');
  return new Set(words.flatMap((word) => [...word].map((letter, at) => `${word[at - 1] ?? ' '}${letter}`)));
}
