// oxlint-disable-next-line typescript/triple-slash-reference -- the package has no types of its own to import
/// <reference path="../../../src/build/fonts/subset-font.d.ts" />
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { charactersByWeight } from '../../../src/build/fonts/characters.ts';
import { subsetFonts, type FontFile } from '../../../src/build/fonts/subset.ts';

const folder = mkdtempSync(join(tmpdir(), 'deck-subset-'));
afterAll(() => rmSync(folder, { recursive: true }));

const subset = (page: string): Promise<FontFile[]> => subsetFonts(charactersByWeight(page), folder);

it(
  'there is a font for each weight, small and finished, and it is made once',
  { timeout: 30_000 },
  async () => {
    const fonts = await subset('<h2>港</h2>');
    expect(fonts.map(({ weight }) => weight)).toEqual([400, 500, 700]);
    expect(fonts.map(({ woff2 }) => woff2.toString('latin1', 0, 4))).toEqual(['wOF2', 'wOF2', 'wOF2']);
    expect(Math.max(...fonts.map(({ woff2 }) => woff2.length))).toBeLessThan(20_000);

    const files = readdirSync(folder);
    expect(files.map((name) => name.replace(/^[0-9a-f]{32}/u, '*'))).toEqual([
      '*.woff2',
      '*.woff2',
      '*.woff2',
    ]);
    for (const file of files) writeFileSync(join(folder, file), 'kept');
    const again = await subset('<h2>港</h2>');
    expect(again.map(({ woff2 }) => woff2.toString())).toEqual(['kept', 'kept', 'kept']);

    // Only the bold font has another character now, so only that one is made.
    const changed = await subset('<h2>港口</h2>');
    expect(changed.map(({ woff2 }) => woff2.toString() === 'kept')).toEqual([true, true, false]);
  },
);

it('no font is made for text that cannot be drawn', async () => {
  await expect(subset('<section id="facts">\uE000</section>')).rejects.toThrow(
    'slides/facts: has the character “\uE000” (U+E000)',
  );
});
