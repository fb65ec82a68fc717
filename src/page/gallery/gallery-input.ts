import type { PageInput } from '../page-input.ts';
import type { ReferenceEntry } from './reference-entry.ts';

/** What the gallery is made of. */
export interface GalleryInput extends PageInput {
  /** The reference of each kind, by its name. */
  readonly entries: ReadonlyMap<string, ReferenceEntry>;
  /** The pictures as their author wrote them, by the slide's id. */
  readonly samples: ReadonlyMap<string, unknown>;
}
