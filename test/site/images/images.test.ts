import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findImages, imageSource } from '../../../src/board/image-source.ts';
import { DeckError } from '../../../src/deck/error.ts';
import { makeImages } from '../../../src/site/images/make-images.ts';
import { placeImages } from '../../../src/site/images/place-images.ts';
import { readImages } from '../../../src/site/images/read-images.ts';

const folder = mkdtempSync(join(tmpdir(), 'deck-images-'));
const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">${inner}</svg>`;

beforeAll(async () => {
  const halves = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#ff0000' } })
    .composite([
      { input: Buffer.from(svg('<rect width="200" height="100" fill="#0000ff"/>')), left: 200, top: 0 },
    ])
    .png()
    .toBuffer();
  writeFileSync(join(folder, 'halves.png'), halves);
  writeFileSync(
    join(folder, 'turned.jpg'),
    await sharp(halves).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  );
  writeFileSync(join(folder, 'drawn.svg'), svg('<script>alert(1)</script><rect width="200" height="100"/>'));
  writeFileSync(join(folder, 'broken.png'), 'no picture');
  writeFileSync(join(folder, 'heavy.svg'), svg(`<desc>${'x'.repeat(600_000)}</desc>`));
});
afterAll(() => rmSync(folder, { recursive: true }));

const make = async (...wanted: ReadonlyArray<Parameters<typeof imageSource>[0]>) => {
  const page = wanted.map((image) => `<img src="${imageSource(image)}">`).join('');
  return { page, images: await makeImages(folder, findImages(page), join(folder, 'cache')) };
};
const right = { file: 'halves.png', w: 100, h: 100, focus: [1, 0.5] } as const;

it('a file is read as it is seen: turned, drawn, or not at all', async () => {
  const read = await readImages(folder, ['halves.png', 'turned.jpg', 'drawn.svg', 'broken.png', 'none.png']);
  expect(read.get('halves.png')).toMatchObject({ width: 400, height: 200, isDrawing: false });
  expect(read.get('turned.jpg')).toMatchObject({ width: 200, height: 400 });
  expect(read.get('drawn.svg')).toMatchObject({ width: 200, height: 100, isDrawing: true });
  expect(read.get('broken.png')).toMatch(/^is no picture that can be read: /u);
  expect(read.has('none.png')).toBe(false);
});

it('a picture is cropped around its focus, a quarter larger than it is shown, and the same each time', async () => {
  const [first, again] = [await make(right), await make(right)];
  const [image] = first.images.values();
  const { data, info } = await sharp(image?.bytes).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 125, height: 125, channels: 3 });
  expect([...data.subarray(0, 3)].map((part) => Math.round(part / 32))).toEqual([0, 0, 8]);
  expect(image?.path).toMatch(/^assets\/halves-[\da-f]{8}\.jpg$/u);
  expect(again.images).toEqual(first.images);
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(1);
});

it('a drawing stays one, cropped by its view box', async () => {
  const { images } = await make({ ...right, file: 'drawn.svg' });
  const [image] = images.values();
  expect(image?.type).toBe('image/svg+xml');
  expect(image?.bytes.toString()).toContain('viewBox="100 0 100 100" width="100" height="100"');
});

it('a drawing is the same with the line ends and the mark of a Windows editor', async () => {
  const drawn = svg('\n<rect width="200" height="100"/>\n');
  writeFileSync(join(folder, 'plain.svg'), drawn);
  const [plain] = [...(await make({ ...right, file: 'plain.svg' })).images.values()];
  const facts = await readImages(folder, ['plain.svg']);
  writeFileSync(join(folder, 'plain.svg'), `\u{FEFF}${drawn.replaceAll('\n', '\r\n')}`);
  expect([...(await make({ ...right, file: 'plain.svg' })).images.values()]).toEqual([plain]);
  expect(await readImages(folder, ['plain.svg'])).toEqual(facts);
});

it('what is heavier than a page may carry is named', async () => {
  const made = make({ ...right, file: 'heavy.svg' });
  await expect(made).rejects.toThrow(DeckError);
  await expect(made).rejects.toThrow(/heavy\.svg.*takes 601 kB as it is shown, more than 600/su);
});

it('a page gets a file beside it, or the picture within it: a drawing as a picture, never as part of the page', async () => {
  const { page, images } = await make(right, { ...right, file: 'drawn.svg' });
  expect(placeImages(page, images, 'beside')).toMatch(
    /^<img src="assets\/halves-\w{8}\.jpg"><img src="assets\/drawn-\w{8}\.svg">$/u,
  );
  const within = placeImages(page, images, 'within');
  expect(within).toMatch(
    /^<img src="data:image\/jpeg;base64,[^"]+"><img src="data:image\/svg\+xml;base64,[^"]+">$/u,
  );
  expect(within).not.toContain('script');
});
