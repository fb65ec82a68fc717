/** What somebody is looking at in a diagram, and how an address writes it: `body=moea`, `kind=office`, `find=台`. */

/** Something that can be chosen: `body moea`, `person kung`, `kind office`, `side left`. Addresses name all but sides. */
export type Key = `${'body' | 'person' | 'kind' | 'side'} ${string}`;

/** What is chosen and what is searched. */
export interface Exploration {
  readonly choice: Key | undefined;
  readonly find: string;
}

export const nothing: Exploration = { choice: undefined, find: '' };

const named = ['body', 'person', 'kind'] as const;

/**
 * The exploration that the part of an address after its `?` describes; of several choices the first one that there can be.
 * What chat and mail have added to it is left.
 */
export function parseExploration(query: string): Exploration {
  const asked = new URLSearchParams(query);
  const [choice] = named.flatMap((what): Key[] => {
    const [id] = asked.get(what)?.match(/[a-z0-9]+(?:-[a-z0-9]+)*/u) ?? [];
    return id ? [`${what} ${id}`] : [];
  });
  return { choice, find: (asked.get('find') ?? '').slice(0, 60).replace(/[^\p{L}\p{N}]+$/u, '') };
}

/** An exploration as an address writes it; empty for nothing. */
export function formatExploration({ choice, find }: Exploration): string {
  const [what, id] = choice?.split(' ') ?? [];
  const pairs = [
    named.some((name) => name === what) && id ? `${what}=${encodeURIComponent(id)}` : '',
    find.trim() === '' ? '' : `find=${encodeURIComponent(find.trim())}`,
  ];
  return pairs.filter((pair) => pair !== '').join('&');
}

/** Whether nothing is chosen and nothing is searched. */
export function isNothing({ choice, find }: Exploration): boolean {
  return choice === undefined && find.trim() === '';
}
