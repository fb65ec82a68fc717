import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeFontSheet } from '../../../src/site/fonts/sheet.ts';
import { tidyCache } from '../../../src/site/fonts/tidy-cache.ts';

const root = mkdtempSync(join(tmpdir(), 'deck-tidy-'));
afterAll(() => rmSync(root, { recursive: true }));

const age = (path: string, day: number): void => utimesSync(path, day * 86_400, day * 86_400);

it('keeps what was used last, files and folders alike, and removes the rest', async () => {
  const cache = join(root, 'mixed');
  mkdirSync(join(cache, 'sheet-old'), { recursive: true });
  writeFileSync(join(cache, 'sheet-old', 'fonts.css'), '');
  for (const name of ['a', 'b', 'c']) writeFileSync(join(cache, `${name}.woff2`), '');
  for (const [day, name] of ['a.woff2', 'sheet-old', 'c.woff2', 'b.woff2'].entries())
    age(join(cache, name), day);
  await tidyCache(cache, 2);
  expect(readdirSync(cache)).toEqual(['b.woff2', 'c.woff2']);
  await tidyCache(cache);
  expect(readdirSync(cache)).toEqual(['b.woff2', 'c.woff2']);
});

it('counts as used a sheet that a build has found there', async () => {
  const cache = join(root, 'sheets');
  const write = (text: string): Promise<string> =>
    writeFontSheet(cache, { fonts: [{ weight: 400, text: '', woff2: Buffer.from(text) }] });
  const sheets = [await write('first'), await write('second')].map((sheet) => dirname(sheet));
  for (const [day, sheet] of sheets.entries()) age(sheet, day);
  await write('first');
  await tidyCache(cache, 1);
  expect(readdirSync(cache).map((name) => join(cache, name))).toEqual(sheets.slice(0, 1));
});
