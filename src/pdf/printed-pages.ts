/** The pages that PDFs are printed from: those of the presenter's edition, each one file. */
import { buildPages } from '../site/build-pages.ts';
import type { LoadedDeck } from '../site/load-deck.ts';
import { preparePages } from '../site/prepare-pages.ts';
import type { Pages } from './print-page.ts';

/** Builds them as they are carried. */
export async function buildPrintedPages(root: string, deck: LoadedDeck): Promise<Pages> {
  const { files } = await buildPages(root, 'presenter', await preparePages(root, deck, 'presenter'));
  const read = (name: string): string => String(files.get(name));
  return { deck: read('deck.html'), handout: read('handout.html') };
}
