/** From a deck's data to the parts of its pages. Loaded afresh, with the deck, for every build and after every change. */
import { checkDeck } from '../check/check-deck.ts';
import type { Finding } from '../check/finding.ts';
import { textsOf } from '../check/texts.ts';
import type { Deck } from '../deck/deck.ts';
import type { Images } from '../deck/images.ts';
import type { DeckSpec } from '../deck/spec.ts';
import { findTexts } from '../deck/find-texts.ts';
import { iconsOf } from '../deck/icons-of.ts';
import { resolveDeck } from '../deck/resolve.ts';
import { renderAccessibilityPage } from '../page/accessibility/page.ts';
import { renderDeckPage, type DeckPage } from '../page/deck-page.ts';
import type { Edition, PageName } from '../page/edition.ts';
import type { Offered } from '../page/handout/download.ts';
import type { GalleryInput } from '../page/gallery/gallery-input.ts';
import { renderGalleryPage } from '../page/gallery/page.ts';
import { renderHandoutPage } from '../page/handout/page.ts';
import { makeScene, type SceneInput } from '../office/scene/make-scene.ts';
import type { Scene } from '../office/scene/types.ts';
import { hideUnshown } from '../page/hide-unshown.ts';
import type { Origin } from '../page/origin.ts';
import { languages, plain } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { PRESS } from '../text/presses.ts';
import { canDraw, checkCoverage } from './fonts/coverage.ts';
import { fontOf, type DeckFont } from './fonts/deck-fonts.ts';
import { measureWithFonts } from './fonts/measure.ts';
import type { Drawings } from './icons.ts';

/** The parts of a page, as strings. */
export interface CompiledPage {
  readonly head: string;
  readonly body: string;
  /** What is seen of it before all else; the whole of it by default. */
  readonly firstView?: string | undefined;
}

/** The pages of an edition, each by the name of its template without `.html`. */
export interface CompiledPages extends Readonly<Record<Exclude<PageName, 'gallery'>, CompiledPage>> {
  /** Of the gallery's deck alone. */
  readonly gallery?: CompiledPage | undefined;
}

/** A resolved deck, and its pages on demand. */
export interface CompiledDeck {
  readonly deck: Deck;
  /** What the rules find in it, what it puts off included. */
  readonly findings: readonly Finding[];
  /** Renders the pages of an edition. They say of what they were built, and the handout offers `downloads`. */
  readonly renderPages: (edition: Edition, origin: Origin, downloads: readonly Offered[]) => CompiledPages;
  /** Renders the gallery of kinds, with the reference of each. */
  readonly renderGallery: (
    edition: Edition,
    origin: Origin,
    entries: GalleryInput['entries'],
  ) => CompiledPage;
  /** Measures text in the deck's fonts. */
  readonly measure: MeasureText;
  /** Lays the deck out as an editable file shows it. */
  readonly layOutScene: (input: SceneInput) => Scene;
}

/** The files of pictures that a deck names. */
export { findImageFiles } from '../deck/images.ts';

/**
 * Compiles a deck that brings these fonts and pictures.
 * @throws {DeckError} naming every mistake in the data.
 */
export function compileDeck(
  spec: DeckSpec,
  { forDeck, forInterface }: Drawings,
  fonts: readonly DeckFont[],
  images: Images,
): CompiledDeck {
  const measure = measureWithFonts(fonts);
  const deck = resolveDeck(spec, { icons: new Set(forDeck.keys()), measure, images });
  checkCoverage(
    new Map([[400, charactersOf(deck)]]),
    (weight, point) =>
      canDraw(weight, point) || fontOf(String.fromCodePoint(point), weight, fonts, canDraw) !== undefined,
    (character) => findTexts(spec, character),
  );
  const named = iconsOf(deck);
  const icons = new Map([...[...forDeck].filter(([name]) => named.has(name)), ...forInterface]);
  return {
    deck,
    findings: checkDeck(deck),
    measure,
    renderPages(edition, origin, downloads) {
      const input = { deck, edition, origin, icons, measure };
      return {
        index: toStrings(renderDeckPage(input), deck),
        handout: toStrings(renderHandoutPage({ ...input, downloads }), deck),
        accessibility: toStrings(renderAccessibilityPage(input), deck),
      };
    },
    renderGallery(edition, origin, entries) {
      const slides = spec.sections.flatMap((section) => section.slides);
      const samples = new Map(slides.map(({ id, picture }) => [id, picture]));
      const input = { deck, edition, origin, icons, measure, entries, samples };
      return toStrings(renderGalleryPage(input), deck);
    },
    layOutScene: (input) => makeScene(deck, input, { icons, measure }),
  };
}

/** What is written on pages, without signs that are not shown. */
function charactersOf(deck: Deck): ReadonlyMap<string, string> {
  const texts = textsOf(deck).flatMap(({ text }) => languages.map((language) => plain(text[language])));
  return new Map([...texts.join('').replaceAll(PRESS, '')].map((character) => [character, 'deck']));
}

function toStrings({ head, body, firstView }: DeckPage, { languages: [, second] }: Deck): CompiledPage {
  return { head: head.value, body: hideUnshown(body.value, second), firstView: firstView?.value };
}
