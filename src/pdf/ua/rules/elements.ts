/** What rules about elements have in common. */
import type { UaElement, UaRule } from '../model.ts';

/** The rule that elements of a type stand right within one of certain others. */
export function isWithin(id: string, type: string, parents: readonly string[]): UaRule {
  return {
    id,
    says: `${type} stands within ${parents.join(', ')}.`,
    find: ({ elements }) =>
      elements
        .filter(({ standard, parent }) => standard === type && !parents.includes(parent?.standard ?? ''))
        .map(({ place }) => place),
  };
}

/** The rule that elements of a type hold only certain others. */
export function allowsOnly(id: string, type: string, kids: readonly string[]): UaRule {
  return {
    id,
    says: `${type} holds nothing but ${kids.join(', ')}.`,
    find: ({ elements }) =>
      elements
        .filter(
          ({ standard, children }) =>
            standard === type && children.some((kid) => !kids.includes(kid.standard ?? '')),
        )
        .map(({ place }) => place),
  };
}

/** Whether something is said in an element's place. */
export function isSpoken({ alt, actualText }: UaElement): boolean {
  return (alt !== undefined && alt !== '') || actualText !== undefined;
}
