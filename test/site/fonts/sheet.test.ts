import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeFontSheet } from '../../../src/site/fonts/sheet.ts';
import { weightSheet } from '../../../src/site/fonts/weights.ts';

const root = mkdtempSync(join(tmpdir(), 'deck-sheet-'));
afterAll(() => rmSync(root, { recursive: true }));

const fonts = [
  { weight: 400, woff2: Buffer.from('regular') },
  { weight: 700, woff2: Buffer.from('bold') },
] as const;

it('the sheet names each font by weight, in a file beside it', async () => {
  const sheet = await writeFontSheet(join(root, 'not', 'there', 'yet'), fonts);
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
  const sheet = await writeFontSheet(root, [regular]);
  expect(await writeFontSheet(root, [regular])).toBe(sheet);
  expect(await writeFontSheet(root, [{ weight: 400, woff2: Buffer.from('another') }])).not.toBe(sheet);
  expect(readdirSync(root).filter((name) => name.startsWith('sheet-'))).toHaveLength(2);
});
