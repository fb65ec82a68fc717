import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { papers, printedArea } from '../../src/media/paper.ts';
import { FOOT_SIZE, KICKER_SIZE, PICTURE_WIDTH, SLIDE_WIDTH } from '../../src/media/screen.ts';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((file) => readFileSync(`src/${file}`, 'utf8').replace(/\/\*[^]*?\*\//gu, ''));

it('the sheets have the widths of slide and picture from one place, which says what the program says', () => {
  const widths = sheets.flatMap((sheet) => sheet.match(/\b(?:1920|1728)\b/gu) ?? []);
  expect(widths).toEqual([String(SLIDE_WIDTH), String(PICTURE_WIDTH)]);
  expect(sheets.join('\n')).toContain(`--slide-units: ${SLIDE_WIDTH};`);
  expect(sheets.join('\n')).toContain(`--picture-units: ${PICTURE_WIDTH};`);
});

it('so they have the sizes of the lines around a picture, and the width of paper', () => {
  const all = sheets.join('\n');
  expect(all).toContain(`--t-kicker: calc(${KICKER_SIZE} * var(--u));`);
  expect(all).toContain(`--t-foot: calc(${FOOT_SIZE} * var(--u));`);
  const width = Math.min(...papers.map((paper) => printedArea(paper).width));
  expect(all.match(new RegExp(`(?<![\\d.])${width}(?![\\d.])[^\\n]*`, 'gu'))).toEqual([`${width};`]);
  expect(all).toContain(`--paper-width: ${width};`);
});
