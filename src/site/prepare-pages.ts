/** What the pages of an edition are built from: their text, and the fonts that hold its characters. */
import { join } from 'node:path';
import type { Edition } from '../page/edition.ts';
import type { Download } from '../page/handout/choices.ts';
import type { LanguagePair } from '../text/language.ts';
import type { CompiledPages } from './compile.ts';
import { charactersByWeight } from './fonts/characters.ts';
import { canDraw } from './fonts/coverage.ts';
import { shareOut } from './fonts/deck-fonts.ts';
import { writeFontSheet } from './fonts/sheet.ts';
import { subsetDeckFont, subsetFonts } from './fonts/subset.ts';
import { tidyCache } from './fonts/tidy-cache.ts';
import type { LoadedDeck } from './load-deck.ts';

/** Pages with the path of the style sheet of their fonts. */
export interface PreparedPages extends CompiledPages {
  readonly fontSheets: Readonly<Record<keyof CompiledPages, string>>;
  readonly languages: LanguagePair;
}

/** Deck and handout share their fonts, since they hold nearly the same characters; the statement has few of its own. */
export async function preparePages(
  root: string,
  { deck, origin, renderPages, fonts, findTexts }: LoadedDeck,
  edition: Edition,
  downloads: readonly Download[] = [],
): Promise<PreparedPages> {
  const pages = renderPages(edition, origin, downloads);
  const cache = join(root, '.cache/fonts');
  const sheetOf = async (body: string): Promise<string> => {
    const { own, ofDeck } = shareOut(charactersByWeight(body), fonts, canDraw);
    const files = await subsetFonts(own, cache, findTexts);
    const others = [...ofDeck].map(async ([font, text]) => ({
      text,
      woff2: await subsetDeckFont(font, text, cache),
    }));
    return writeFontSheet(cache, files, await Promise.all(others));
  };
  const shared = await sheetOf(`${pages.index.body}${pages.handout.body}`);
  const accessibility = await sheetOf(pages.accessibility.body);
  await tidyCache(cache);
  return {
    ...pages,
    languages: deck.languages,
    fontSheets: { index: shared, handout: shared, accessibility },
  };
}
