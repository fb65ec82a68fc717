import { expect, it } from 'vitest';
import { charactersByWeight } from '../../../src/site/fonts/characters.ts';
import { canDraw, checkCoverage } from '../../../src/site/fonts/coverage.ts';
import { formatProblems, type DeckError } from '../../../src/deck/error.ts';

const covered = new Set(
  Array.from({ length: 95 }, (_, index) => 32 + index).concat('港'.codePointAt(0) ?? 0),
);
const isCovered = (_: number, codePoint: number): boolean => covered.has(codePoint);

it('nothing is said of characters that the font can draw', () => {
  expect(() => checkCoverage(charactersByWeight('<p>港 harbour</p>'), isCovered)).not.toThrow();
});

it('each character that the font cannot draw is named, with its code and the first slide of each weight', () => {
  const page = '<section id="facts"><p>港汐</p></section><section id="tree"><h2>𠮷汐</h2><p>汐</p></section>';
  expect(problemsIn(page)).toEqual([
    '  slides/facts: has the character “汐” (U+6C50), which Noto Sans TC cannot draw. Write it with another character, or name a font file that has it in the deck’s `fonts`.',
    '  slides/tree: has the character “汐” (U+6C50), which Noto Sans TC cannot draw. Write it with another character, or name a font file that has it in the deck’s `fonts`.',
    '  slides/tree: has the character “𠮷” (U+20BB7), which Noto Sans TC cannot draw. Write it with another character, or name a font file that has it in the deck’s `fonts`.',
  ]);
});

it('a character that one weight lacks is named even if another weight has it', () => {
  const check = (): void =>
    checkCoverage(charactersByWeight('<h2>港</h2>'), (weight, codePoint) =>
      weight === 700 ? codePoint < 127 : covered.has(codePoint),
    );
  expect(check).toThrow('“港” (U+6E2F)');
});

it('what can be drawn is read from the fonts themselves', () => {
  const drawn = ['港', 'A', '〔', '臺', '\uE000', '😀', 'ไ'].filter((character) =>
    canDraw(400, character.codePointAt(0) ?? 0),
  );
  expect(drawn).toEqual(['港', 'A', '〔', '臺']);
});

function problemsIn(page: string): string[] {
  try {
    checkCoverage(charactersByWeight(page), isCovered);
    return [];
  } catch (error) {
    return formatProblems((error as DeckError).problems)
      .split('\n')
      .slice(1);
  }
}
