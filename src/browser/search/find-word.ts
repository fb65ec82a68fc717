/** Where a word stands best in a text: whole, as the beginning of a word, or in the middle of one. Han has no middles. */

/** The more, the better: 2 is a whole word, 1 the beginning of one, 0 its middle. */
export type Fit = 0 | 1 | 2;

/** The first of the best places of a word in a text, both folded; `undefined` where it is not found. */
export function findWord(text: string, word: string): { readonly at: number; readonly fit: Fit } | undefined {
  let best: ReturnType<typeof findWord>;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const fit = fitAt(text, at, at + word.length);
    if (!best || fit > best.fit) best = { at, fit };
    if (fit === 2) break;
  }
  return best;
}

function fitAt(text: string, start: number, end: number): Fit {
  if (isWithinWord(text, start)) return 0;
  return isWithinWord(text, end) ? 1 : 2;
}

function isWithinWord(text: string, at: number): boolean {
  return /^(?:(?!\p{Script=Han})[\p{L}\p{N}]){2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
