/** Which characters a font can draw. */
import { DeckError, type Problem } from '../../deck/error.ts';
import type { CharactersByWeight } from './characters.ts';
import { loadFont } from './load-font.ts';
import { codeOf } from '../../text/script.ts';
import type { Weight } from './weights.ts';

/** Whether the font of a weight has a glyph for a code point. */
export function canDraw(weight: Weight, codePoint: number): boolean {
  return loadFont(weight).font.nominalGlyph(codePoint) !== undefined;
}

/** Finds the texts of a deck that hold a character, by place and field. */
export type FindTexts = (
  character: string,
) => ReadonlyArray<Pick<Problem, 'place' | 'field'> & { readonly text: string }>;

/**
 * Makes sure that every character has a glyph.
 * @throws {DeckError} naming each character that has none by the texts in which it stands, or by its slide.
 */
export function checkCoverage(
  characters: CharactersByWeight,
  hasGlyph: (weight: Weight, codePoint: number) => boolean,
  findTexts: FindTexts = () => [],
): void {
  const missing = new Map<string, Set<string>>();
  for (const [weight, used] of characters)
    for (const [character, place] of used)
      if (!hasGlyph(weight, character.codePointAt(0) ?? 0))
        missing.set(character, (missing.get(character) ?? new Set()).add(place));
  const problems = [...missing].flatMap(([character, places]) => {
    const texts = findTexts(character);
    const slides = [...places].map((place) => ({ place, field: '', text: '' }));
    return (texts.length > 0 ? texts : slides).map((text) => missingGlyph(character, text));
  });
  if (problems.length > 0) throw new DeckError(problems);
}

function missingGlyph(character: string, { place, field, text }: ReturnType<FindTexts>[number]): Problem {
  const code = codeOf(character);
  const where = text && ` in “${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
  return {
    place,
    field,
    message: `has the character “${character}” (${code})${where}, which Noto Sans TC cannot draw`,
    remedy: 'Write it with another character, or name a font file that has it in the deck’s `fonts`',
  };
}
