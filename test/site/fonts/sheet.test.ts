import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeFontSheet } from '../../../src/site/fonts/sheet.ts';
import { weightSheet } from '../../../src/site/fonts/weights.ts';

const root = mkdtempSync(join(tmpdir(), 'deck-sheet-'));
afterAll(() => rmSync(root, { recursive: true }));

const fonts = [
  { weight: 400, text: 'ab', woff2: Buffer.from('regular') },
  { weight: 700, text: 'a', woff2: Buffer.from('bold') },
] as const;

it('the sheet names each font by weight, in a file beside it', async () => {
  const sheet = await writeFontSheet(join(root, 'not', 'there', 'yet'), { fonts });
  const folder = dirname(sheet);
  expect(readFileSync(sheet, 'utf8').split('\n')).toEqual([
    "@font-face{font-family:'Noto Sans TC';font-style:normal;font-weight:400;font-display:swap;src:url('./noto-sans-tc-400.woff2') format('woff2')}",
    "@font-face{font-family:'Noto Sans TC';font-style:normal;font-weight:700;font-display:swap;src:url('./noto-sans-tc-700.woff2') format('woff2')}",
    weightSheet(),
  ]);
  expect(readdirSync(folder).toSorted()).toEqual([
    'fonts.css',
    'noto-sans-tc-400.woff2',
    'noto-sans-tc-700.woff2',
  ]);
  expect(readFileSync(join(folder, 'noto-sans-tc-700.woff2'), 'utf8')).toBe('bold');
});

it('other fonts get a folder of their own, the same fonts the same one', async () => {
  const [regular] = fonts;
  const sheet = await writeFontSheet(root, { fonts: [regular] });
  expect(await writeFontSheet(root, { fonts: [regular] })).toBe(sheet);
  expect(await writeFontSheet(root, { fonts: [{ ...regular, woff2: Buffer.from('another') }] })).not.toBe(
    sheet,
  );
  expect(readdirSync(root).filter((name) => name.startsWith('sheet-'))).toHaveLength(2);
});

it('what the first view needs is asked for by its characters, before all else', async () => {
  const ofFirstView = [{ weight: 400, text: 'cb港a', woff2: Buffer.from('first') }] as const;
  const sheet = await writeFontSheet(root, { fonts, ofFirstView });
  // Of faces that differ in their characters alone, a browser asks the last first.
  expect(readFileSync(sheet, 'utf8').match(/noto-[^']*|unicode-range:[^}]*/gu)).toEqual([
    'noto-sans-tc-400.woff2',
    'noto-sans-tc-700.woff2',
    'noto-sans-tc-first-view-400.woff2',
    'unicode-range:U+61-63,U+6e2f',
  ]);
  expect(readFileSync(join(dirname(sheet), 'noto-sans-tc-first-view-400.woff2'), 'utf8')).toBe('first');
});
