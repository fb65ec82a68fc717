/** The bodies and people of a slide, wherever they stand: in its diagram, and in its list. */
import { foldWords, fold } from '../../text/fold.ts';
import type { Key } from './exploration.ts';

/** What is chosen by an element: itself, or a kind on both sides by its cuff on one. */
export function keyOf({ dataset }: HTMLElement | SVGElement): Key {
  return (dataset['key'] ?? '').replace(/^kind \w+ (?=\S)/u, 'kind ') as Key;
}

/** Whether a search finds somebody by these names, one a line. A search without words finds everybody. */
export function matches(names: string, find: string): boolean {
  const words = foldWords(find);
  // Asked at every step, mostly without a word to find.
  if (words.length === 0) return true;
  const lines = names.split('\n').map((name) => fold(name));
  return words.every((word) => lines.some((line) => line.includes(word)));
}
