/** Which characters a font can draw. */
import { Blob, Face } from 'harfbuzzjs';
import { DeckError, type Problem } from '../../deck/error.ts';
import type { CharactersByWeight } from './characters.ts';
import type { Weight } from './weights.ts';

/** The code points that a TrueType font has a glyph for. */
export function coverageOf(font: Buffer): ReadonlySet<number> {
  const bytes = font.buffer.slice(font.byteOffset, font.byteOffset + font.byteLength) as ArrayBuffer;
  return new Set(new Face(new Blob(bytes)).collectUnicodes());
}

/**
 * Makes sure that every character has a glyph.
 * @throws {DeckError} naming each character that has none, and the slide on which it stands.
 */
export function checkCoverage(
  characters: CharactersByWeight,
  coverage: (weight: Weight) => ReadonlySet<number>,
): void {
  const problems = new Map<string, Problem>();
  for (const [weight, used] of characters) {
    const covered = coverage(weight);
    for (const [character, place] of used) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (!covered.has(codePoint))
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
