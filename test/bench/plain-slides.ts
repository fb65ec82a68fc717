/** The deck's Chinese texts without its pictures: what an author would type into another tool. */

import type { Deck, Slide } from '../../src/deck/deck.ts';
import { plain } from '../../src/text/language.ts';

export interface PlainSlide {
  readonly headline: string;
  /** Shown from the start. */
  readonly texts: readonly string[];
  /** Shown one after another, as many as the slide has steps. */
  readonly steps: readonly string[];
}

export function plainSlides(deck: Deck): PlainSlide[] {
  return deck.slides.map((slide) => {
    const texts = textsOf(slide, deck);
    if (texts.length < slide.steps) throw new Error(`The slide "${slide.id}" has more steps than texts.`);
    const first = texts.length - slide.steps;
    return { headline: plain(slide.headline.zh), texts: texts.slice(0, first), steps: texts.slice(first) };
  });
}

function textsOf({ picture }: Slide, { delegations, glossary }: Deck): string[] {
  if (picture.kind === 'participants') return chineseIn(delegations.bodies.map(({ name }) => name));
  if (picture.kind === 'rows') {
    return picture.rows.flatMap((row) =>
      'term' in row
        ? glossary.filter(({ id }) => id === row.term).map((term) => chineseIn(term).join('：'))
        : chineseIn(row),
    );
  }
  return chineseIn(picture);
}

/** Every text in a value, in order. Line breaks that the author marked are of no use elsewhere. */
function chineseIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && typeof value.zh === 'string') return [plain(value.zh)];
  return Object.values(value).flatMap(chineseIn);
}
