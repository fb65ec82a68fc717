import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeRasters } from '../../../src/site/images/rasterise.ts';

const folder = mkdtempSync(join(tmpdir(), 'deck-rasters-'));
const shown = { w: 100, h: 100, focus: [1, 0.5] } as const;
const wanted = new Map([
  ['drawing', { ...shown, file: 'drawn.svg' }],
  ['photo', { ...shown, file: 'photo.png' }],
]);

beforeAll(async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect x="100" width="100" height="100" fill="#0000ff"/></svg>';
  writeFileSync(join(folder, 'drawn.svg'), svg);
  writeFileSync(join(folder, 'photo.png'), await sharp(Buffer.from(svg)).png().toBuffer());
});
afterAll(() => rmSync(folder, { recursive: true }));

it('a drawing becomes pixels as sharp as a photo’s, cropped as the page crops it, and the same each time', async () => {
  const make = (cache: string) => makeRasters(folder, wanted, join(folder, cache));
  const made = await make('cache');
  expect([...made].map(([name, { type }]) => [name, type])).toEqual([
    ['drawing', 'image/png'],
    ['photo', 'image/jpeg'],
  ]);
  for (const { bytes } of made.values()) {
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 125, height: 125 });
    expect([...data.subarray(0, 3)].map((part) => Math.round(part / 32))).toEqual([0, 0, 8]);
  }
  expect(await make('cache')).toEqual(made);
  expect([...(await make('another-cache')).values()].map(({ bytes }) => bytes.toString('base64'))).toEqual(
    [...made.values()].map(({ bytes }) => bytes.toString('base64')),
  );
});
