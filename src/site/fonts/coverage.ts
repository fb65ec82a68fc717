/** Which characters a font can draw. */
import { DeckError, type Problem } from '../../deck/error.ts';
import type { CharactersByWeight } from './characters.ts';
import { loadFont } from './load-font.ts';
import type { Weight } from './weights.ts';

/** Whether the font of a weight has a glyph for a code point. */
export function canDraw(weight: Weight, codePoint: number): boolean {
  return loadFont(weight).font.nominalGlyph(codePoint) !== undefined;
}

/**
 * Makes sure that every character has a glyph.
 * @throws {DeckError} naming each character that has none, and the slide on which it stands.
 */
export function checkCoverage(
  characters: CharactersByWeight,
  hasGlyph: (weight: Weight, codePoint: number) => boolean,
): void {
  const problems = new Map<string, Problem>();
  for (const [weight, used] of characters) {
    for (const [character, place] of used) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (!hasGlyph(weight, codePoint))
        problems.set(`${place} ${character}`, missingGlyph(character, codePoint, place));
    }
  }
  if (problems.size > 0) throw new DeckError([...problems.values()]);
}

function missingGlyph(character: string, codePoint: number, place: string): Problem {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    place,
    field: '',
    message: `has the character “${character}” (${code}), which Noto Sans TC cannot draw`,
    remedy: 'Write it with another character',
  };
}
