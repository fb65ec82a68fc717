import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PICTURE_WIDTH, SLIDE_WIDTH } from '../../src/media/screen.ts';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((file) => readFileSync(`src/${file}`, 'utf8').replace(/\/\*[^]*?\*\//gu, ''));

it('the sheets have the widths of slide and picture from one place, which says what the program says', () => {
  const widths = sheets.flatMap((sheet) => sheet.match(/\b(?:1920|1728)\b/gu) ?? []);
  expect(widths).toEqual([String(SLIDE_WIDTH), String(PICTURE_WIDTH)]);
  expect(sheets.join('\n')).toContain(`--slide-units: ${SLIDE_WIDTH};`);
  expect(sheets.join('\n')).toContain(`--picture-units: ${PICTURE_WIDTH};`);
});
