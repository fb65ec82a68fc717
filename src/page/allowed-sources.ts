/** What a page may load and run: its policy is written from this table, and so is what it says of its policy. */
import type { Edition } from './edition.ts';

/** `beside`: files on the page's own host; `hashed`: parts of the page that the policy names by hash; `data`: data in it. */
export type Source = 'beside' | 'hashed' | 'data';

const table = {
  'default-src': [],
  'script-src': ['beside', 'hashed'],
  'style-src': ['beside', 'hashed'],
  'font-src': ['beside', 'data'],
  'img-src': ['beside', 'data'],
  'connect-src': ['beside'],
  'manifest-src': ['beside'],
  'worker-src': ['beside'],
  'base-uri': [],
  'form-action': [],
  'object-src': [],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

/** A directive of a content security policy. */
export type Directive = keyof typeof table;

/**
 * The sources of each directive in an edition. The public one may fetch what stands beside it; the presenter's carries
 * everything in itself and may fetch nothing at all.
 */
export function allowedSources(edition: Edition): ReadonlyArray<readonly [Directive, readonly Source[]]> {
  return (Object.entries(table) as ReadonlyArray<readonly [Directive, readonly Source[]]>).map(
    ([directive, sources]) => [
      directive,
      sources.filter((source) => edition === 'public' || source !== 'beside'),
    ],
  );
}
