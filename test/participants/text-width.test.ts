import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/participants/text-width.ts';

const PACKAGE = '@expo-google-fonts/noto-sans-tc';
const require = createRequire(import.meta.url);

const characters = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)),
  ...Array.from('ÄÅÉÈÇÑÖØÜäåéèçñöøüßœæŒÆŁłĐđ'),
  ...Array.from('“”‘’—–…·•→×（）「」、。，：〔〕！'),
  ...Array.from('國際可信區塊鏈應用服務協會龔明鑫臺灣歐盟'),
];

describe.for(['400Regular', '500Medium', '700Bold'])('against the widths of %s', (style) => {
  const width = widthsIn(style);

  it('no character is wider than its estimate', () => {
    const wider = characters.filter((character) => width(character) > textWidth(character));
    expect(wider).toEqual([]);
  });

  it.for([
    'Directorate-General for Communications Networks',
    'Filip Grzegorzewski',
    '臺灣資通產業標準協會 TAICS',
  ])('the estimate of “%s” is at most a quarter too wide', (text) => {
    const real = Array.from(text).reduce((sum, character) => sum + width(character), 0);
    expect(textWidth(text)).toBeGreaterThanOrEqual(real);
    expect(textWidth(text)).toBeLessThan(real * 1.25);
  });
});

it('no text has no width', () => {
  expect(textWidth('')).toBe(0);
});

it('an accent takes no place of its own, however it is written', () => {
  expect(textWidth('é')).toBe(textWidth('e'));
  expect(textWidth('e\u0301')).toBe(textWidth('e'));
});

/** The width of a character in a style of Noto Sans TC, in em. */
function widthsIn(style: string): (character: string) => number {
  const file = readFileSync(require.resolve(`${PACKAGE}/${style}/NotoSansTC_${style}.ttf`));
  const face = new Face(new Blob(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)));
  const font = new Font(face);
  return (character) => font.glyphHAdvance(font.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0) / face.upem;
}
