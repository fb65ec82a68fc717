/** What the pages of an edition are built from: their text, and the fonts that hold its characters. */
import { join } from 'node:path';
import { findImages } from '../board/image-source.ts';
import type { Edition, PageName } from '../page/edition.ts';
import type { Offered } from '../page/handout/download.ts';
import type { LanguagePair } from '../text/language.ts';
import { bundle } from './bundle.ts';
import type { CompiledPages } from './compile.ts';
import { charactersByWeight, type CharactersByWeight } from './fonts/characters.ts';
import { canDraw } from './fonts/coverage.ts';
import { shareOut } from './fonts/deck-fonts.ts';
import { partForFirstView } from './fonts/first-view.ts';
import { writeFontSheet } from './fonts/sheet.ts';
import { subsetDeckFont, subsetFonts, type FontFile } from './fonts/subset.ts';
import { tidyCache } from './fonts/tidy-cache.ts';
import { renderGallery } from './gallery.ts';
import { IMAGE_CACHE, makeImages, type MadeImage } from './images/make-images.ts';
import type { LoadedDeck } from './load-deck.ts';

/** Pages with the path of the style sheet of their fonts. */
export interface PreparedPages extends CompiledPages {
  readonly fontSheets: Readonly<Record<PageName, string>>;
  /** The script in the head of each, which runs before anything is painted. */
  readonly headScripts: Readonly<Record<PageName, string>>;
  readonly languages: LanguagePair;
  /** The pictures that the pages name. */
  readonly images: ReadonlyMap<string, MadeImage>;
}

/** How pages are prepared. */
interface Preparing {
  /** The files that the handout offers; none by default. */
  readonly downloads?: readonly Offered[];
  /** Whether the characters of the first view have files of their own, for a slow line; not by default. */
  readonly partsFonts?: boolean;
}

/** Deck and handout share their fonts, since they hold nearly the same characters; the statement has few of its own. */
export async function preparePages(
  root: string,
  loaded: LoadedDeck,
  edition: Edition,
  { downloads = [], partsFonts = false }: Preparing = {},
): Promise<PreparedPages> {
  const { deck, origin, renderPages, folder, fonts, findTexts } = loaded;
  const pages = { ...renderPages(edition, origin, downloads), gallery: renderGallery(root, loaded, edition) };
  const cache = join(root, '.cache/fonts');
  const subset = (characters: CharactersByWeight): Promise<FontFile[]> =>
    subsetFonts(characters, cache, findTexts);
  const sheetOf = async (body: string, firstView?: string): Promise<string> => {
    const { own, ofDeck } = shareOut(charactersByWeight(body), fonts, canDraw);
    const { first, rest } = partForFirstView(own, firstView);
    const others = [...ofDeck].map(async ([font, text]) => ({
      text,
      woff2: await subsetDeckFont(font, text, cache),
    }));
    return writeFontSheet(cache, {
      fonts: await subset(rest),
      ofFirstView: first && (await subset(first)),
      ofDeck: await Promise.all(others),
    });
  };
  const shared = await sheetOf(
    `${pages.index.body}${pages.handout.body}`,
    partsFonts ? pages.index.firstView : undefined,
  );
  const accessibility = await sheetOf(pages.accessibility.body);
  const gallery = pages.gallery ? await sheetOf(pages.gallery.body) : '';
  await tidyCache(cache);
  const wanted = findImages(`${pages.index.body}${pages.handout.body}${pages.gallery?.body ?? ''}`);
  const headScript = async (name: string): Promise<string> =>
    (await bundle(root, `src/browser/${name}.ts`)).code;
  return {
    ...pages,
    images: await makeImages(folder, wanted, join(root, IMAGE_CACHE)),
    languages: deck.languages,
    fontSheets: { index: shared, handout: shared, accessibility, gallery },
    headScripts: {
      index: await headScript('deck-head'),
      handout: await headScript('handout'),
      accessibility: await headScript('accessibility'),
      gallery: pages.gallery ? await headScript('gallery') : '',
    },
  };
}
