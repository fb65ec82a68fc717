/** What must hold between the parts of the delegations, beyond the shape of each. */
import type { Body, Delegations, Person, Relation } from '../participants/delegations.ts';
import type { Problem } from './error.ts';
import { duplicates } from './duplicates.ts';

/** Every problem in the ids, sides and relations of the delegations. */
export function checkDelegations(delegations: Delegations): Problem[] {
  const { bodies, kinds, people, relations } = delegations;
  return [
    ...duplicateIds('kinds', kinds),
    ...duplicateIds('bodies', bodies),
    ...duplicateIds('people', people),
    ...checkSides(bodies),
    ...relations.flatMap((relation, index) => checkRelation(relation, `relations[${index}]`, delegations)),
  ];
}

function duplicateIds(field: string, items: ReadonlyArray<{ id: string }>): Problem[] {
  return duplicates(items.map((item) => item.id)).map((id) =>
    problem(field, `has the id “${id}” twice`, 'Give each its own id'),
  );
}

function checkSides(bodies: readonly Body[]): Problem[] {
  return (['left', 'right'] as const)
    .filter((side) => !bodies.some((body) => body.side === side))
    .map((side) => problem('bodies', `has none on the ${side}`, 'List at least one body for each side'));
}

function checkRelation(relation: Relation, field: string, { people, bodies }: Delegations): Problem[] {
  const sideOf = (person: Person): string | undefined => bodies.find((body) => body.id === person.body)?.side;
  const [first, second] = relation.between.map((id) => people.find((person) => person.id === id));
  if (!first || !second) return [];
  if (sideOf(first) === sideOf(second)) {
    return [
      problem(
        `${field}.between`,
        'joins two people of the same side',
        'Join people of different sides, or leave the relation out',
      ),
    ];
  }
  const unsupported = [first, second].filter(
    (person) =>
      !person.appearances.some(({ source, as }) => source === relation.source && as === relation.kind),
  );
  return unsupported.map((person) =>
    problem(
      field,
      `says that ${person.id} “${relation.kind}”, but ${person.id} has no such appearance in ${relation.source}`,
      'Leave the relation out unless the source says so of both people',
    ),
  );
}

function problem(field: string, message: string, remedy: string): Problem {
  return { place: 'delegations', field, message, remedy };
}
