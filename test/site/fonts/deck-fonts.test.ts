import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { charactersByWeight } from '../../../src/site/fonts/characters.ts';
import { canDraw } from '../../../src/site/fonts/coverage.ts';
import { loadDeckFonts, shareOut } from '../../../src/site/fonts/deck-fonts.ts';
import { measureWithFonts } from '../../../src/site/fonts/measure.ts';
import type { Weight } from '../../../src/site/fonts/weights.ts';
import { loadDeck } from '../../../src/site/load-deck.ts';
import { preparePages } from '../../../src/site/prepare-pages.ts';
import { boxFont } from '../../fixtures/box-font.ts';

const folder = mkdtempSync(join(tmpdir(), 'deck-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'box.ttf'), boxFont('𠮷Ω😀'));
writeFileSync(join(folder, 'no.ttf'), 'text');
writeFileSync(join(folder, 'several.ttc'), 'ttcf');
const deckFile = join(folder, 'deck.ts');

/** A deck of which a person has a name that Noto Sans TC cannot draw whole. */
function write(fonts: readonly string[], others: Readonly<Record<string, unknown>> = {}): void {
  const small = JSON.stringify(join(process.cwd(), 'test/fixtures/small-deck.ts'));
  const person = { zh: '陳𠮷', en: 'Chen Ji Ω😀' };
  writeFileSync(
    deckFile,
    `import { smallDeck } from ${small};
export default { ...smallDeck(${JSON.stringify({ 'delegations.people.0.name': person, ...others })}), fonts: ${JSON.stringify(fonts)} };\n`,
  );
}

it('a font says what it is called and what it draws', () => {
  const [font] = loadDeckFonts(deckFile, ['box.ttf']);
  expect(font?.name).toBe('BoxFont');
  expect([...(font?.codePoints ?? [])]).toEqual([0x3a9, 0x1f600, 0x20bb7]);
});

it('a file that is not there, or is no font, is named with the remedy', () => {
  expect(() => loadDeckFonts(deckFile, ['gone.ttf', 'no.ttf', 'several.ttc'])).toThrow(
    /deck › fonts\[0\]: names .*gone\.ttf, which is not there\. Name a TrueType[^]*deck › fonts\[1\]: names .*no\.ttf, which is no font[^]*deck › fonts\[2\]: names .*several\.ttc, a collection of fonts/u,
  );
});

it('what a font of the deck draws is measured in it, in each weight, and stops the build where it does not fit', async () => {
  writeFileSync(join(folder, 'wide.ttf'), boxFont('😀', 60_000));
  const measure = measureWithFonts(loadDeckFonts(deckFile, ['wide.ttf']));
  expect([400, 700].map((weight) => measure('陳😀陳', weight as Weight, 'zh'))).toEqual([62, 62]);
  write(['wide.ttf', 'box.ttf']);
  await expect(loadDeck(process.cwd(), deckFile)).rejects.toThrow(
    /people\[lin\]\.name\.en: is too wide for the diagram: “Chen Ji Ω😀” takes 64\.6 of [\d.]+ em/u,
  );
  write(['wide.ttf'], {
    'delegations.people.0.name': { zh: '陳', en: 'Chen' },
    'slides.frame.picture.exchange.beads[1]': 'Tides 😀',
  });
  await expect(loadDeck(process.cwd(), deckFile)).rejects.toThrow(
    /slides\/frame › picture\.exchange\.beads\[1\]\.en: takes \d lines and has room for 1/u,
  );
});

it('only what the program cannot draw is left to a font of the deck, once for all weights', () => {
  const fonts = loadDeckFonts(deckFile, ['box.ttf']);
  const { own, ofDeck } = shareOut(charactersByWeight('<p>港😀</p><h2>😀𠮷</h2>'), fonts, canDraw);
  expect([...ofDeck.values()]).toEqual(['😀𠮷']);
  expect([...own.values()].some((characters) => characters.has('😀'))).toBe(false);
  expect(own.get(400)?.has('港')).toBe(true);
});

it(
  'a name that no font draws whole is named by person and character, with both remedies',
  { timeout: 60_000 },
  async () => {
    write([]);
    await expect(loadDeck(process.cwd(), deckFile)).rejects.toThrow(
      /delegations › people\[lin\]\.name\.zh: has the character “𠮷” \(U\+20BB7\) in “陳𠮷”, which Noto Sans TC cannot draw\. Write it with another character, or name a font file that has it in the deck’s `fonts`/u,
    );
  },
);

it(
  'with a font of the deck the page is made, and asks that font for those characters alone',
  { timeout: 60_000 },
  async () => {
    write(['box.ttf']);
    const { fontSheets } = await preparePages(
      process.cwd(),
      await loadDeck(process.cwd(), deckFile),
      'public',
    );
    const sheet = readFileSync(fontSheets.index, 'utf8');
    const faces = sheet.match(/@font-face\{[^}]*of-the-deck-1\.woff2[^}]*\}/gu) ?? [];
    expect(faces.map((face) => /font-weight:\d+|unicode-range:[^}]*/gu[Symbol.match](face))).toEqual(
      [400, 500, 700].map((weight) => [`font-weight:${weight}`, expect.stringMatching(/U\+20bb7/u)]),
    );
    const file = readFileSync(join(dirname(fontSheets.index), 'of-the-deck-1.woff2'));
    expect(file.subarray(0, 4).toString()).toBe('wOF2');
  },
);
