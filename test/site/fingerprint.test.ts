import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Origin } from '../../src/page/origin.ts';
import { loadDeckFonts, type DeckFont } from '../../src/site/fonts/deck-fonts.ts';
import { fingerprintOf } from '../../src/site/fingerprint.ts';
import { boxFont } from '../fixtures/box-font.ts';
import { origin } from '../fixtures/origin.ts';
import { smallDeck, type Changes } from '../fixtures/small-deck.ts';

const root = mkdtempSync(join(tmpdir(), 'deck-fingerprint-'));
const write = (file: string, content: string): void => writeFileSync(join(root, file), content);

/** The fingerprint of the small deck with changes, as far as something else is not told. */
const fingerprint = ({
  changes = {},
  made = origin,
  fonts = [],
  drawing = '<path/>',
}: {
  changes?: Changes;
  made?: Origin;
  fonts?: readonly DeckFont[];
  drawing?: string;
} = {}): Promise<string> =>
  fingerprintOf(root, {
    origin: made,
    fonts,
    images: new Map(),
    ingredients: {
      spec: smallDeck(changes),
      drawings: { forDeck: new Map([['ship', drawing]]), forInterface: new Map() },
      engine: [join(root, 'src/kinds/frame/frame.ts')],
    },
  });

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  for (const folder of ['src/styles', 'src/kinds/frame', 'src/pdf', 'src/browser'])
    mkdirSync(join(root, folder), { recursive: true });
  write('index.html', '<main>');
  write('handout.html', '<main>');
  write('package-lock.json', '{}');
  write('src/styles/main.css', 'p{}');
  write('src/kinds/frame/frame.css', 'p{}');
  write('src/kinds/frame/frame.ts', 'frame');
  write('src/pdf/finish.ts', 'finish');
});
afterAll(() => rmSync(root, { recursive: true }));

it.for([
  ['a sheet', () => write('src/styles/main.css', 'p{color:red}')],
  ['the sheet of a kind', () => write('src/kinds/frame/frame.css', 'p{color:red}')],
  ['a new sheet', () => write('src/kinds/frame/narrow.css', '')],
  ['what draws a kind', () => write('src/kinds/frame/frame.ts', 'changed')],
  ['a package, such as the fonts', () => write('package-lock.json', '{"version":"2"}')],
  ['what finishes PDFs', () => write('src/pdf/finish.ts', 'changed')],
  ['the page’s template', () => write('handout.html', '<main class="wide">')],
] as const)('is another once this has changed: %s', async ([, change]) => {
  const before = await fingerprint();
  change();
  expect(await fingerprint()).not.toBe(before);
});

it('is another once the deck, the day, a drawing or a font of the deck has changed', async () => {
  const before = await fingerprint();
  writeFileSync(join(root, 'box.ttf'), boxFont('𠮷'));
  for (const other of [
    { changes: { 'slides.frame.headline.zh': '另一個標題' } },
    { changes: { 'title.en': 'Another title' } },
    { made: { ...origin, date: '2027-01-01' } },
    { drawing: '<circle/>' },
    { fonts: loadDeckFonts(join(root, 'deck.ts'), ['box.ttf']) },
  ])
    expect(await fingerprint(other)).not.toBe(before);
});

it('is the same with the line ends of Windows', async () => {
  write('src/styles/main.css', 'p{}\nq{}\n');
  const before = await fingerprint();
  write('src/styles/main.css', 'p{}\r\nq{}\r\n');
  expect(await fingerprint()).toBe(before);
});

it('is the same after a commit that changes nothing that is printed', async () => {
  const before = await fingerprint();
  write('src/browser/present.ts', 'changed');
  const made = { ...origin, version: '9.9.9', revision: 'another' };
  const changes = { 'slides.frame.notes.zh': '講者要說的另一句話。', 'slides.frame.seconds': 99 };
  expect(await fingerprint({ made, changes })).toBe(before);
});
