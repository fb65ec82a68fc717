/** The bodies and people of a slide, wherever they stand: in its diagram, in its list for narrow screens, in its panel. */
import { foldWords, fold } from '../../text/fold.ts';
import type { Exploration, Key } from './exploration.ts';

/** The key of an element that stands for something that can be chosen. */
export function keyOf({ dataset }: HTMLElement | SVGElement): Key {
  return (dataset['key'] ?? '') as Key;
}

/** What of a node decides whether a search finds it. */
export interface Findable {
  /** Ids of its kinds. */
  readonly kinds: readonly string[];
  /** Every name, one a line; undefined for what is not searched for. */
  readonly names: string | undefined;
}

/** Whether a filter leaves a node as it is. */
export function matches(
  { kinds: own, names = '' }: Findable,
  { kinds, find }: Pick<Exploration, 'kinds' | 'find'>,
): boolean {
  if (kinds.length > 0 && !own.some((kind) => kinds.includes(kind))) return false;
  const words = foldWords(find);
  // Asked at every step, mostly without a word to find.
  if (words.length === 0) return true;
  const lines = names.split('\n').map((name) => fold(name));
  return words.every((word) => lines.some((line) => line.includes(word)));
}

/** What of an element decides whether a search finds it. */
export function findable({ dataset }: HTMLElement | SVGElement): Findable {
  return { kinds: (dataset['kinds'] ?? '').split(' '), names: dataset['names'] };
}
