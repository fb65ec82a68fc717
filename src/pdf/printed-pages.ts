/** The pages that PDFs are printed from, each one file. */
import { firstFiles, type Edition } from '../page/edition.ts';
import { buildPages } from '../site/build-pages.ts';
import type { LoadedDeck } from '../site/load-deck.ts';
import { preparePages } from '../site/prepare-pages.ts';

/** The pages to print from, as HTML. */
export interface PrintedPages {
  readonly deck: string;
  readonly handout: string;
}

/** Builds the pages as they are carried, with what an edition may say: only the presenter's holds the speaker's notes. */
export async function buildPrintedPages(
  root: string,
  deck: LoadedDeck,
  edition: Edition,
): Promise<PrintedPages> {
  const { files } = await buildPages(root, 'presenter', await preparePages(root, deck, edition));
  const read = (name: string): string => String(files.get(name));
  return { deck: read(firstFiles.presenter), handout: read('handout.html') };
}
