/** What the pages of an edition are built from: their text, and the fonts that hold its characters. */
import { join } from 'node:path';
import type { Edition } from '../page/edition.ts';
import type { Offered } from '../page/handout/download.ts';
import type { LanguagePair } from '../text/language.ts';
import { bundle } from './bundle.ts';
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
  /** The script in the head of each, which runs before anything is painted. */
  readonly headScripts: Readonly<Record<keyof CompiledPages, string>>;
  readonly languages: LanguagePair;
}

/** Deck and handout share their fonts, since they hold nearly the same characters; the statement has few of its own. */
export async function preparePages(
  root: string,
  { deck, origin, renderPages, fonts, findTexts }: LoadedDeck,
  edition: Edition,
  downloads: readonly Offered[] = [],
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
  const headScript = async (name: string): Promise<string> =>
    (await bundle(root, `src/browser/${name}.ts`)).code;
  return {
    ...pages,
    languages: deck.languages,
    fontSheets: { index: shared, handout: shared, accessibility },
    headScripts: {
      index: await headScript('deck-head'),
      handout: await headScript('handout'),
      accessibility: await headScript('accessibility'),
    },
  };
}
