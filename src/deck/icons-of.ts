import { findFields } from '../kinds/fields.ts';
import { picture } from '../kinds/schemas.ts';
import type { Deck } from './deck.ts';

/** The names of the drawings that stand in a deck. */
export function iconsOf({ slides, topics }: Deck): ReadonlySet<string> {
  const inPictures = slides.flatMap((slide) => findFields(picture, slide.picture));
  return new Set([
    ...topics.map(({ icon }) => icon),
    ...inPictures.filter(({ role }) => role === 'icon').map(({ value }) => String(value)),
  ]);
}
