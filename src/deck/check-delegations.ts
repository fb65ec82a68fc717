/** What must hold between the parts of the delegations, beyond the shape of each. */
import type { Body, Delegations, Person, Relation } from '../participants/delegations.ts';
import type { Problem } from './error.ts';
import { duplicates } from './duplicates.ts';

/** The ids of the source's paragraphs; left out, as where the source cannot be read, any id will do. */
type Paragraphs = ReadonlySet<string> | undefined;

/** Every problem in the references and relations of the delegations. */
export function checkDelegations(delegations: Delegations, paragraphs: Paragraphs): Problem[] {
  const { bodies, kinds, people, relations } = delegations;
  return [
    ...duplicateIds('kinds', kinds),
    ...duplicateIds('bodies', bodies),
    ...duplicateIds('people', people),
    ...bodies.flatMap((body, index) => checkBody(body, `bodies[${index}]`, delegations, paragraphs)),
    ...checkSides(bodies),
    ...people.flatMap((person, index) => checkPerson(person, `people[${index}]`, bodies, paragraphs)),
    ...relations.flatMap((relation, index) =>
      checkRelation(relation, `relations[${index}]`, delegations, paragraphs),
    ),
  ];
}

function duplicateIds(field: string, items: ReadonlyArray<{ id: string }>): Problem[] {
  return duplicates(items.map((item) => item.id)).map((id) =>
    problem(field, `has the id “${id}” twice`, 'Give each its own id'),
  );
}

function checkBody(body: Body, field: string, { kinds }: Delegations, paragraphs: Paragraphs): Problem[] {
  return [
    ...(kinds.some((kind) => kind.id === body.kind)
      ? []
      : [unknown(`${field}.kind`, 'kind', body.kind, 'kinds')]),
    ...checkSource(`${field}.source`, body.source, paragraphs),
  ];
}

function checkSides(bodies: readonly Body[]): Problem[] {
  return (['left', 'right'] as const)
    .filter((side) => !bodies.some((body) => body.side === side))
    .map((side) => problem('bodies', `has none on the ${side}`, 'List at least one body for each side'));
}

function checkPerson(
  person: Person,
  field: string,
  bodies: readonly Body[],
  paragraphs: Paragraphs,
): Problem[] {
  return [
    ...(bodies.some((body) => body.id === person.body)
      ? []
      : [unknown(`${field}.body`, 'body', person.body, 'bodies')]),
    ...person.appearances.flatMap(({ source }, index) =>
      checkSource(`${field}.appearances[${index}].source`, source, paragraphs),
    ),
  ];
}

function checkRelation(
  relation: Relation,
  field: string,
  { people, bodies }: Delegations,
  paragraphs: Paragraphs,
): Problem[] {
  const sideOf = (person: Person): string | undefined => bodies.find((body) => body.id === person.body)?.side;
  const persons = relation.between.map((id) => people.find((person) => person.id === id));
  const unknownPeople = relation.between.flatMap((id, index) =>
    persons[index] ? [] : [unknown(`${field}.between[${index}]`, 'person', id, 'people')],
  );
  const [first, second] = persons;
  if (!first || !second) return unknownPeople;
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
  return [
    ...checkSource(`${field}.source`, relation.source, paragraphs),
    ...unsupported.map((person) =>
      problem(
        field,
        `says that ${person.id} “${relation.kind}”, but ${person.id} has no such appearance in ${relation.source}`,
        'Leave the relation out unless the source says so of both people',
      ),
    ),
  ];
}

function checkSource(field: string, source: string, paragraphs: Paragraphs): Problem[] {
  return paragraphs?.has(source) !== false ? [] : [unknown(field, 'paragraph', source, 'source.paragraphs')];
}

function unknown(field: string, what: string, id: string, where: string): Problem {
  return problem(field, `refers to an unknown ${what} “${id}”`, `Use an id from ${where}`);
}

function problem(field: string, message: string, remedy: string): Problem {
  return { place: 'delegations', field, message, remedy };
}
