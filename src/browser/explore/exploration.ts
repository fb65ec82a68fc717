/** What somebody is looking at in a diagram, and how an address writes it: `body=moea`, `kind=office,institute`, `find=台`. */

/** Something that can be chosen: `body moea`, `person kung`, `kind left office`, `side left`. Addresses name bodies and people. */
export type Key = `${'body' | 'person' | 'kind' | 'side'} ${string}`;

/** What is pinned and what is searched. */
export interface Exploration {
  readonly pinned: Key | undefined;
  /** Ids of the kinds that are chosen; none means all. */
  readonly kinds: readonly string[];
  readonly find: string;
}

export const nothing: Exploration = { pinned: undefined, kinds: [], find: '' };

/** The exploration that the part of an address after its `?` describes. What chat and mail have added to it is left. */
export function parseExploration(query: string): Exploration {
  const asked = new URLSearchParams(query);
  const ids = (name: string): string[] => asked.get(name)?.match(/[a-z0-9]+(?:-[a-z0-9]+)*/gu) ?? [];
  const [[body], [person]] = [ids('body'), ids('person')];
  return {
    pinned: body ? `body ${body}` : person ? `person ${person}` : undefined,
    kinds: [...new Set(ids('kind'))],
    find: (asked.get('find') ?? '').slice(0, 60).replace(/[^\p{L}\p{N}]+$/u, ''),
  };
}

/** An exploration as an address writes it; empty for nothing. */
export function formatExploration({ pinned, kinds, find }: Exploration): string {
  const [what, id] = pinned?.split(' ') ?? [];
  const isNamed = what === 'body' || what === 'person';
  const pairs = [
    isNamed && id ? `${what}=${encodeURIComponent(id)}` : '',
    kinds.length > 0 ? `kind=${kinds.map(encodeURIComponent).join(',')}` : '',
    find.trim() === '' ? '' : `find=${encodeURIComponent(find.trim())}`,
  ];
  return pairs.filter((pair) => pair !== '').join('&');
}
