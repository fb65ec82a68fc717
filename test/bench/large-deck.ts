/** The real deck's slides over and over until there are 500: `DECK=test/bench/large-deck.ts npm run build`. */

import deck from '../../slides/deck.ts';
import type { DeckSpec, SectionSpec } from '../../src/model/spec.ts';

const SLIDES = 500;

/** Ids get the number of their copy. References keep to the first copy, whose ids are unchanged. */
function repeatSections(sections: readonly SectionSpec[], count: number): SectionSpec[] {
  const repeated: SectionSpec[] = [];
  for (let copy = 1, missing = count; missing > 0; copy++) {
    for (const section of sections) {
      const slides = section.slides
        .slice(0, missing)
        .map((slide) => ({ ...slide, id: numbered(slide.id, copy) }));
      if (slides.length > 0) repeated.push({ ...section, id: numbered(section.id, copy), slides });
      missing -= slides.length;
    }
  }
  return repeated;
}

function numbered(id: string, copy: number): string {
  return copy === 1 ? id : `${id}-${copy}`;
}

const largeDeck: DeckSpec = {
  ...deck,
  sections: repeatSections(deck.sections, SLIDES - (deck.backup?.length ?? 0)),
};

// oxlint-disable-next-line import/no-default-export -- a deck is the default export of its file.
export default largeDeck;
