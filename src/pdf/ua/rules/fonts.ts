/** Rules about fonts. */
import type { UaFont, UaRule } from '../model.ts';

export const fontRules: readonly UaRule[] = [
  rule('7.21.3.2-1', 'Every composite TrueType font maps its glyphs.', ({ mapsGlyphs }) => mapsGlyphs),
  rule('7.21.4.1-1', 'Every font is embedded.', ({ isEmbedded }) => isEmbedded),
  rule(
    '7.21.7-1',
    'Every glyph that is shown has a text.',
    ({ isComposite, toUnicode, codes }) => !isComposite || [...codes].every((code) => toUnicode.has(code)),
  ),
  rule(
    '7.21.7-2',
    'No glyph that is shown has U+0000, U+FEFF or U+FFFE for a text.',
    ({ toUnicode, codes }) =>
      [...codes].every((code) => !/[\0\uFEFF\uFFFE]/u.test(toUnicode.get(code) ?? '')),
  ),
  rule(
    '7.21.8-1',
    'No glyph that is shown is .notdef.',
    ({ isComposite, codes }) => !isComposite || !codes.has(0),
  ),
];

function rule(id: string, says: string, isKept: (font: UaFont) => boolean): UaRule {
  return {
    id,
    says,
    find: ({ fonts }) => fonts.filter((font) => !isKept(font)).map(({ name }) => name),
  };
}
