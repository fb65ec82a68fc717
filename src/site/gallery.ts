/** The gallery of kinds: the page of the one deck that shows them all. */
import type { Edition } from '../page/edition.ts';
import { readReference } from '../reference/reference.ts';
import type { CompiledPage } from './compile.ts';
import type { LoadedDeck } from './load-deck.ts';

/** The deck that shows every kind, from the root of the project. */
export const GALLERY = 'examples/gallery/deck.ts';

/** The page of the gallery; none of another deck. */
export function renderGallery(
  root: string,
  { file, deck, measure, origin, renderGallery: render }: LoadedDeck,
  edition: Edition,
): CompiledPage | undefined {
  if (file !== GALLERY) return undefined;
  const { kinds } = readReference(root, deck, measure);
  return render(edition, origin, new Map(Object.entries(kinds)));
}
