/** The bodies and people of a slide, wherever they stand: in its diagram, in its list for narrow screens, in its panel. */
import { foldWords, fold } from '../../text/fold.ts';
import type { Exploration, Key } from './exploration.ts';

/** The key of an element that stands for a body or a person. */
export function keyOf({ dataset }: HTMLElement | SVGElement): Key {
  return dataset['body'] ? `body ${dataset['body']}` : `person ${dataset['person'] ?? ''}`;
}

/** What of a node decides whether a search finds it. */
export interface Findable {
  readonly kind: string;
  /** Every name, one a line. */
  readonly names: string;
}

/** Whether a filter leaves a node as it is. */
export function matches(
  { kind, names }: Findable,
  { kinds, find }: Pick<Exploration, 'kinds' | 'find'>,
): boolean {
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  const words = foldWords(find);
  // Asked at every step, mostly without a word to find.
  if (words.length === 0) return true;
  const lines = names.split('\n').map((name) => fold(name));
  return words.every((word) => lines.some((line) => line.includes(word)));
}

/** What of an element decides whether a search finds it. */
export function findable({ dataset }: HTMLElement | SVGElement): Findable {
  return { kind: dataset['kind'] ?? '', names: dataset['names'] ?? '' };
}
