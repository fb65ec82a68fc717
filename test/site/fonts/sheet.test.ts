import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeFontSheet } from '../../../src/site/fonts/sheet.ts';
import { weightSheet } from '../../../src/site/fonts/weights.ts';

const root = mkdtempSync(join(tmpdir(), 'deck-sheet-'));
afterAll(() => rmSync(root, { recursive: true }));

it('the sheet names each font by weight, in a file beside it', async () => {
  const folder = join(root, 'not', 'there', 'yet');
  const sheet = await writeFontSheet(folder, [
    { weight: 400, woff2: Buffer.from('regular') },
    { weight: 700, woff2: Buffer.from('bold') },
  ]);
  expect(sheet).toBe(join(folder, 'fonts.css'));
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
