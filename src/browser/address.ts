/**
 * Places in the deck as addresses: `#/<slide>`, `#/<slide>/<step>` and, where a diagram is being explored,
 * `#/<slide>?body=<id>`. `#en/<slide>` is the same, in English.
 */
import { languages } from '../text/language.ts';

/** A place in the deck. */
export interface Place {
  readonly slide: string;
  /** Steps shown, from 0; `undefined` where the address does not say. */
  readonly step: number | undefined;
  /** What is explored there, as after the `?`; empty by default. */
  readonly query?: string;
}

/**
 * Chat and mail make a full stop, a bracket or their own marks part of an address: whatever comes after it is left. Before
 * it, whoever types one has a sign or a slash too many.
 */
const PLACE = new RegExp(
  `^#[\\s!]*(?:/*(?:${languages.join('|')}))?/[\\s/]*([a-z0-9]+(?:-[a-z0-9]+)*)(?:/(\\d+))?`,
  'iu',
);

/** The place that an address' hash names, or `undefined` for none. */
export function parseHash(hash: string): Place | undefined {
  const [path = '', ...rest] = hash.split('?');
  const match = PLACE.exec(decode(path));
  if (!match?.[1]) return undefined;
  return {
    slide: match[1].toLowerCase(),
    step: match[2] === undefined ? undefined : Number(match[2]),
    query: rest.join('?'),
  };
}

/** The hash of a place. Step 0 is left out, unless something is explored at it. */
export function formatHash({ slide, step = 0, query = '' }: Place): string {
  const path = step > 0 ? `#/${slide}/${step}` : `#/${slide}`;
  return query === '' ? path : `${path}?${query}`;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
