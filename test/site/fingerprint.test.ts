import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Images } from '../../src/deck/images.ts';
import type { CompiledPages } from '../../src/site/compile.ts';
import { loadDeckFonts, type DeckFont } from '../../src/site/fonts/deck-fonts.ts';
import { fingerprintOf } from '../../src/site/fingerprint.ts';
import { boxFont } from '../fixtures/box-font.ts';
import { origin } from '../fixtures/origin.ts';

const root = mkdtempSync(join(tmpdir(), 'deck-fingerprint-'));
const write = (file: string, content: string): void => writeFileSync(join(root, file), content);

/** The fingerprint of a deck whose deck page holds this text. */
const fingerprint = (
  text = 'slides',
  made = origin,
  fonts: readonly DeckFont[] = [],
  images: Images = new Map(),
): Promise<string> =>
  fingerprintOf(root, {
    origin: made,
    fonts,
    images,
    renderPages(edition, { version, revision, date }): CompiledPages {
      const page = { head: edition, body: `${version}${revision}${date}` };
      return { index: { ...page, body: text }, handout: page, accessibility: page };
    },
  });

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  for (const folder of ['src/styles', 'src/kinds/frame', 'src/pdf'])
    mkdirSync(join(root, folder), { recursive: true });
  write('index.html', '<main>');
  write('handout.html', '<main>');
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
  ['what finishes PDFs', () => write('src/pdf/finish.ts', 'changed')],
  ['the page’s template', () => write('handout.html', '<main class="wide">')],
] as const)('is another once this has changed: %s', async ([, change]) => {
  const before = await fingerprint();
  change();
  expect(await fingerprint()).not.toBe(before);
});

it('is another once the deck page, the day or a font of the deck has changed', async () => {
  const before = await fingerprint();
  expect(await fingerprint('other slides')).not.toBe(before);
  expect(await fingerprint('slides', { ...origin, date: '2027-01-01' })).not.toBe(before);
  writeFileSync(join(root, 'box.ttf'), boxFont('𠮷'));
  const fonts = loadDeckFonts(join(root, 'deck.ts'), ['box.ttf']);
  expect(await fingerprint('slides', origin, fonts)).not.toBe(before);
});

it('is the same with the line ends of Windows', async () => {
  write('src/styles/main.css', 'p{}\nq{}\n');
  const before = await fingerprint();
  write('src/styles/main.css', 'p{}\r\nq{}\r\n');
  expect(await fingerprint()).toBe(before);
});

it('is the same after a commit that changes nothing that is printed', async () => {
  const before = await fingerprint();
  write('src/kinds/frame/frame.ts', 'changed');
  expect(await fingerprint('slides', { ...origin, version: '9.9.9', revision: 'another' })).toBe(before);
});
