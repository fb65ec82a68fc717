/** How much room the texts of pictures have, read from the boards that set them: lines, and from which size down to which. */
import type { Part, Words } from '../board/types.ts';
import { contextOf } from '../deck/context.ts';
import type { Deck, Slide } from '../deck/deck.ts';
import { setPicture } from '../kinds/kinds.ts';
import { lengthIn } from '../board/sizes.ts';
import { languages } from '../text/language.ts';
import type { MeasureText } from '../text/measure.ts';
import { pathTo } from '../deck/check-picture.ts';

/** The rooms of the texts in pictures of a kind, by path: `items[].text`. What stands in several places has the largest and the least of them. */
export function roomsOf(
  slides: readonly Slide[],
  deck: Deck,
  measure: MeasureText,
): ReadonlyMap<string, string> {
  const found = new Map<string, Words[]>();
  for (const slide of slides) {
    const { board } = setPicture(slide.picture, contextOf(deck, slide, measure));
    for (const words of board.parts.flatMap(wordsIn)) {
      if (words.isForReading) continue;
      for (const text of [words.from ?? words.text].flat()) {
        const path = pathTo(text, slide.picture, []);
        if (!path) continue;
        const name = path
          .map((key) => (typeof key === 'number' ? '[]' : `.${String(key)}`))
          .join('')
          .slice(1);
        found.set(name, [...(found.get(name) ?? []), words]);
      }
    }
  }
  return new Map([...found].map(([path, words]) => [path, describe(words)]));
}

/** Lines and sizes in each language: `1 line, 48 to 36 px`; in one where they are alike. */
function describe(words: readonly Words[]): string {
  const [first, ...others] = languages.map((language) => {
    const all = (of: (one: Words) => Words['size']) => words.map((one) => lengthIn(language, of(one)));
    const most = span(all(({ lines }) => lines));
    const sizes = span([...all(({ size }) => size), ...all(({ shrink }) => shrink)]);
    return { language, room: `${most} ${most === '1' ? 'line' : 'lines'}, ${sizes} px` };
  });
  if (!first) return '';
  const isAlike = others.every(({ room }) => room === first.room);
  return isAlike
    ? first.room
    : [first, ...others].map(({ language, room }) => `${language}: ${room}`).join('; ');
}

function span(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => Math.round(value));
  return least === most ? String(most) : `${least} to ${most}`;
}

function wordsIn(part: Part): readonly Words[] {
  if (part.type === 'words') return [part];
  return part.type === 'group' ? part.children.flatMap(wordsIn) : [];
}
