/** The real deck made longer, to see how the program bears many slides. */

import deck from '../../slides/deck.ts';
import type { DeckSpec, SectionSpec } from '../../src/deck/spec.ts';

/** The real deck with its slides over and over until there are as many as asked for. */
export function repeatDeck(slides: number): DeckSpec {
  return { ...deck, sections: repeatSections(deck.sections, slides - (deck.backup?.length ?? 0)) };
}

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
