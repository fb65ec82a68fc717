/** What the parts of the diagram carry for exploring: whose they are, and where they stand in the tree. */
import type { Body, Delegations, Side } from './delegations.ts';
import { attributes, type Html } from '../markup/html.ts';
import type { NodeKey } from './connections.ts';
import { bodyNames, peopleOf, personNames } from './names.ts';

/** Something that can be chosen, before a script makes it a button. */
export interface Node {
  readonly key: NodeKey;
  /** Its name for those who hear it. */
  readonly label: string;
  /** The node from which it branches off; none for a root. */
  readonly parent?: NodeKey | undefined;
  readonly side: Side;
  /** Its middle, for moves from node to node. */
  readonly at: { readonly x: number; readonly y: number };
  /** Where its other lines lead; none by default. */
  readonly links?: readonly NodeKey[];
  /** Ids of the kinds that it belongs to. */
  readonly kinds: readonly string[];
  /** Every name that a search may find it by, one a line; none for what is not searched. */
  readonly names?: string | undefined;
  readonly classes?: readonly string[];
}

/** The attributes of a node. */
export function nodeAttributes({
  key,
  label,
  parent,
  side,
  at,
  links = [],
  kinds,
  names,
  classes = [],
}: Node): Html {
  return attributes({
    class: ['node', ...classes].join(' '),
    // A script makes it a button.
    role: 'group',
    'data-key': key,
    'data-parent': parent,
    'data-side': side,
    'data-x': Math.round(at.x),
    'data-y': Math.round(at.y),
    'data-links': links.length > 0 ? links.join(',') : undefined,
    'data-kinds': kinds.join(' '),
    'data-names': names,
    'aria-label': label,
  });
}

/** The attribute of a part that is shown together with each of these. */
export function partOf(...keys: readonly NodeKey[]): Html {
  return attributes({ 'data-of': keys.join(',') });
}

/** Everything that a body's line belongs to: the body, its people, its kind, its side. */
export function keysOfBody(body: Body, delegations: Delegations): NodeKey[] {
  return [
    `body ${body.id}`,
    ...peopleOf(body, delegations).map(({ id }) => `person ${id}` as const),
    `kind ${body.side} ${body.kind}`,
    `side ${body.side}`,
  ];
}

/** Every name of a body and of its people, for what stands for several. */
export function namesOf(bodies: readonly Body[], delegations: Delegations): string {
  return bodies
    .flatMap((body) => [bodyNames(body), ...peopleOf(body, delegations).map(personNames)])
    .join('\n');
}
