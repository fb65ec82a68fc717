/** What somebody is looking at in a diagram, and how an address writes it: `body=moea`, `kind=office,institute`, `find=台`. */

/** A body or a person of the diagram: `body moea`, `person kung`. */
export type Key = `${'body' | 'person'} ${string}`;

/** What is pinned and what is searched. */
export interface Exploration {
  readonly pinned: Key | undefined;
  /** Ids of the kinds that are chosen; none means all. */
  readonly kinds: readonly string[];
  readonly find: string;
}

export const nothing: Exploration = { pinned: undefined, kinds: [], find: '' };

/** The exploration that the part of an address after its `?` describes. */
export function parseExploration(query: string): Exploration {
  const asked = new URLSearchParams(query);
  const [body, person] = [asked.get('body'), asked.get('person')];
  return {
    pinned: body ? `body ${body}` : person ? `person ${person}` : undefined,
    kinds: [...new Set((asked.get('kind') ?? '').split(',').filter((kind) => kind !== ''))],
    find: (asked.get('find') ?? '').slice(0, 60),
  };
}

/** An exploration as an address writes it; empty for nothing. */
export function formatExploration({ pinned, kinds, find }: Exploration): string {
  const [what, id] = pinned?.split(' ') ?? [];
  const pairs = [
    what && id ? `${what}=${encodeURIComponent(id)}` : '',
    kinds.length > 0 ? `kind=${kinds.map(encodeURIComponent).join(',')}` : '',
    find.trim() === '' ? '' : `find=${encodeURIComponent(find.trim())}`,
  ];
  return pairs.filter((pair) => pair !== '').join('&');
}
