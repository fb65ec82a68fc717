import type { DeckSpec, SlideSpec } from '../../src/deck/spec.ts';
import { changeAt } from '../fixtures/change-at.ts';
import { smallDeck } from '../fixtures/small-deck.ts';

/** A deck of one slide, named after its kind, with a picture in which the values at these paths are changed. */
export function deckOf(
  picture: SlideSpec['picture'],
  changes: Readonly<Record<string, unknown>> = {},
  slide: Partial<SlideSpec> = {},
): DeckSpec {
  const changed = structuredClone(picture);
  for (const [path, value] of Object.entries(changes)) changeAt(changed, path, value);
  return smallDeck({
    sections: [
      {
        id: 'one',
        title: { zh: '一張', en: 'One' },
        slides: [
          {
            id: picture.kind,
            headline: { zh: '兩港|對話', en: 'Two harbours |talk' },
            picture: changed,
            detail: [{ zh: '兩港各派船員談航運。', en: 'Crews of two harbours talk of shipping.' }],
            notes: { zh: '慢慢講。', en: 'Speak slowly.' },
            sources: ['P1'],
            seconds: 60,
            ...slide,
          },
        ],
      },
    ],
    backup: [],
    topics: [],
    brief: {},
  });
}
