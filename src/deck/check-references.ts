/** Whether what is named by an id is there, wherever a schema says that a field names it. */
import type { z } from 'zod';
import { findFields, type FieldRole } from '../kinds/fields.ts';
import { formatPath, type Problem } from './error.ts';

type Reference = Exclude<FieldRole, 'step' | 'quotation'>;

/** What there is of each; of what is left out, as where it cannot be read, any id will do. */
export type Known = Readonly<Partial<Record<Reference, ReadonlySet<string> | undefined>>>;

/** What each is called, and where it stands. */
const names: Readonly<Record<Reference, readonly [what: string, where: string]>> = {
  slide: ['slide', 'the slides of the deck'],
  topic: ['topic', 'topics, the id of its slide'],
  term: ['glossary term', 'glossary'],
  paragraph: ['paragraph', 'source.paragraphs'],
  'body-kind': ['kind', 'delegations.kinds'],
  body: ['body', 'delegations.bodies'],
  person: ['person', 'delegations.people'],
  icon: ['drawing', 'icons beside the deck, or assets/icons'],
};

/** Every id at a place that names nothing. */
export function checkReferences(
  place: string,
  schema: z.core.$ZodType,
  checked: unknown,
  known: Known,
): Problem[] {
  return findFields(schema, checked).flatMap(({ role, path, value }) => {
    if (role === 'step' || role === 'quotation' || known[role]?.has(String(value)) !== false) return [];
    const [what, where] = names[role];
    return {
      place,
      field: formatPath(path),
      message: `refers to an unknown ${what} “${String(value)}”`,
      remedy: `Use an id from ${where}${role === 'icon' ? ` (${[...(known.icon ?? [])].join(', ')})` : ''}`,
    };
  });
}
