import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { canvasBeside } from './canvas.ts';
import { measureSlide } from '../../src/rendered/measure-slide.ts';
import { typeMinimums } from '../../src/rendered/type-minimums.ts';
import { compareSmallPictures, takeSmallPicture } from './small-picture.ts';
import { walkDeck } from './walk-deck.ts';

const browser = useBrowser();
const viewport = { width: 960, height: 540 };
const reviewed = join('test', 'output', 'gallery');
const fresh = join('.cache', 'gallery-pictures');
/** Of all pixels of a picture: what fonts of another version may differ by, and far less than a part that has moved. */
const TOLERANCE = 0.002;

it.for([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)('every sample keeps to its place and looks as reviewed (%s, %s)', async ([lang, theme]) => {
  const { page } = await browser.visit(`${inject('gallerySiteUrl')}?lang=${lang}&theme=${theme}`, {
    viewport,
  });
  const canvas = await canvasBeside(page);
  await hideControls(page);
  const problems: string[] = [];
  await walkDeck(page, { everyStep: false }, async (place) => {
    const found = await page.evaluate(measureSlide, typeMinimums);
    problems.push(...found.map((problem) => `${place}: ${problem}`));
    const name = `${place.split(' ')[0]}-${lang}.webp`;
    const picture = await takeSmallPicture(page);
    const differing = await differenceFrom(name, picture, canvas);
    if (differing > TOLERANCE)
      problems.push(
        `${place}: differs in ${(100 * differing).toFixed(2)} % of its pixels; compare ${join(fresh, name)}, and run with PICTURES=renew if it is right`,
      );
  });
  expect(problems).toEqual([]);
});

it('a part that has moved by 20 pixels of the slide is noticed', async () => {
  const { page } = await browser.visit(`${inject('gallerySiteUrl')}?lang=zh&theme=light#/points-usual/3`, {
    viewport,
  });
  const canvas = await canvasBeside(page);
  await hideControls(page);
  const before = await takeSmallPicture(page);
  const part = page.locator('#points-usual .b-claim .b-at').first();
  await part.evaluate((element) => (element.style.translate = '20px'));
  const after = await takeSmallPicture(page);
  await part.evaluate((element) => element.removeAttribute('style'));
  const again = await takeSmallPicture(page);
  expect(await compareSmallPictures(before, again, canvas)).toBe(0);
  expect(await compareSmallPictures(before, after, canvas)).toBeGreaterThan(TOLERANCE);
});

/** The share of its pixels in which a picture differs from the reviewed one; where it does, it is kept to be looked at. */
async function differenceFrom(name: string, picture: Buffer, canvas: Page): Promise<number> {
  const file = join(reviewed, name);
  if (process.env['PICTURES'] === 'renew') {
    mkdirSync(reviewed, { recursive: true });
    const isSame =
      existsSync(file) && (await compareSmallPictures(readFileSync(file), picture, canvas)) === 0;
    if (!isSame) writeFileSync(file, picture);
    return 0;
  }
  const differing = existsSync(file) ? await compareSmallPictures(readFileSync(file), picture, canvas) : 1;
  if (differing > TOLERANCE) {
    mkdirSync(fresh, { recursive: true });
    writeFileSync(join(fresh, name), picture);
  }
  return differing;
}

/** The toolbar shows itself where the pointer last moved, and is no part of a slide. */
function hideControls(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.toolbar, .rail { visibility: hidden !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}
