/** What the pages of an edition are built from: their text, and the fonts that hold its characters. */
import { join } from 'node:path';
import type { Edition } from '../page/edition.ts';
import type { LanguagePair } from '../text/language.ts';
import type { CompiledPages } from './compile.ts';
import { charactersByWeight } from './fonts/characters.ts';
import { writeFontSheet } from './fonts/sheet.ts';
import { subsetFonts } from './fonts/subset.ts';
import type { LoadedDeck } from './load-deck.ts';

/** Pages with the path of the style sheet of their fonts. */
export interface PreparedPages extends CompiledPages {
  readonly fontSheet: string;
  readonly languages: LanguagePair;
}

/** Both pages share their fonts: they hold nearly the same characters. */
export async function preparePages(
  root: string,
  { deck, renderPages, downloads }: LoadedDeck,
  edition: Edition,
): Promise<PreparedPages> {
  const pages = renderPages(edition, downloads);
  const cache = join(root, '.cache/fonts');
  const fonts = await subsetFonts(charactersByWeight(`${pages.index.body}${pages.handout.body}`), cache);
  return { ...pages, languages: deck.languages, fontSheet: await writeFontSheet(cache, fonts) };
}
