/** Whether what is named by an id is there, wherever a schema says that a field names it. */
import type { z } from 'zod';
import { findFields, type FieldRole } from '../kinds/fields.ts';
import { nearestName } from '../text/nearest-name.ts';
import { formatPath, type Problem } from './error.ts';

type Reference = Exclude<FieldRole, 'step' | 'quotation' | 'file'>;

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
    if (
      role === 'step' ||
      role === 'quotation' ||
      role === 'file' ||
      known[role]?.has(String(value)) !== false
    )
      return [];
    const [what, where] = names[role];
    const meant = findMeant(String(value), [...(known[role] ?? [])]);
    const hint = meant === undefined ? '' : `Did you mean “${meant}”? `;
    const all = role === 'icon' ? ` (${[...(known.icon ?? [])].join(', ')})` : '';
    return {
      place,
      field: formatPath(path),
      message: `refers to an unknown ${what} “${String(value)}”`,
      remedy: `${hint}Use an id from ${where}${all}`,
    };
  });
}

/** The id that was meant, where one begins or ends as what was written. */
function findMeant(written: string, ids: readonly string[]): string | undefined {
  const isAlike = (id: string): boolean =>
    id.startsWith(written.slice(0, 3)) || id.endsWith(written.slice(-3));
  return nearestName(written, ids.filter(isAlike));
}
