/** What the parts of the diagram carry for exploring: whose they are, and where they stand in the tree. */
import type { Body, Delegations, Person, Side } from './delegations.ts';
import { attributes, type Html } from '../markup/html.ts';
import { meetingsOf, meetingsOfBody, type Choice, type Meeting, type NodeKey } from './connections.ts';
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
  names,
  classes = [],
}: Node): Html {
  return attributes({
    class: ['d-node', ...classes].join(' '),
    // A script makes it a button.
    role: 'group',
    'data-key': key,
    'data-parent': parent,
    'data-side': side,
    'data-x': Math.round(at.x),
    'data-y': Math.round(at.y),
    'data-links': links.length > 0 ? links.join(',') : undefined,
    'data-names': names,
    'aria-label': label,
  });
}

/** The attributes of a part that is lit when one of these is chosen, and when what it belongs to is a counterpart of the choice. */
export function partOf(own: readonly Choice[], counterparts: readonly Choice[] = []): Html {
  return attributes({
    'data-of': [...new Set(own)].join(','),
    'data-with': counterparts.length > 0 ? [...new Set(counterparts)].join(',') : undefined,
  });
}

/** Choices that light a body's line: the body, its people, its kind, its side; and those whose counterpart it is. */
export function partOfBodies(bodies: readonly Body[], delegations: Delegations): Html {
  return partOf(
    bodies.flatMap((body) => [
      ...groupsOf(body),
      ...peopleOf(body, delegations).map(({ id }): Choice => `person ${id}`),
    ]),
    bodies.flatMap((body) => meetingsOfBody(body, delegations).flatMap(endsOf)),
  );
}

/** Choices that light a person's card, or the line to it. */
export function partOfPerson(person: Person, delegations: Delegations): Html {
  const body = delegations.bodies.find(({ id }) => id === person.body);
  return partOf(
    [`person ${person.id}`, ...(body ? groupsOf(body) : [])],
    meetingsOf(person, delegations).flatMap(endsOf),
  );
}

function groupsOf({ id, kind, side }: Body): Choice[] {
  return [`body ${id}`, `kind ${kind}`, `side ${side}`];
}

function endsOf({ counterpart, body }: Meeting): Choice[] {
  return [`person ${counterpart.id}`, `body ${body.id}`];
}

/** Every name of a body and of its people, for what stands for several. */
export function namesOf(bodies: readonly Body[], delegations: Delegations): string {
  return bodies
    .flatMap((body) => [bodyNames(body), ...peopleOf(body, delegations).map(personNames)])
    .join('\n');
}
