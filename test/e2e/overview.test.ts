import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import weather from '../../examples/weather/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { useBrowser } from './browser.ts';
import { canvasBeside } from './canvas.ts';
import { openWeatherDeck, placeOf } from './deck.ts';

const browser = useBrowser();
const { slides } = resolveDeck(weather);

interface Thumbnail {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

it('before the talk was walked, the overview shows each slide with all that its steps bring', async () => {
  // All of it is seen at once. The slide of the diagram is the present one, at its start.
  const { page } = await openWeatherDeck(browser, '#/participants', {
    viewport: { width: 1920, height: 1080 },
  });
  const before = await pictureOfAll(page);
  await page.keyboard.press('Escape');
  for (const { id, steps } of slides) {
    await page.evaluate((slide) => (location.hash = `#/${slide}`), id);
    await expect.poll(() => placeOf(page)).toBe(`${id} 0`);
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => placeOf(page)).toBe(`${id} ${steps}`);
  }
  const after = await pictureOfAll(page);
  const thumbnails = await Promise.all(
    slides.map(async ({ id }): Promise<Thumbnail> => {
      const box = await page.locator(`#${id}`).boundingBox();
      return { id, ...(box ?? { x: 0, y: 0, width: 0, height: 0 }) };
    }),
  );
  const canvas = await canvasBeside(page);
  expect(await canvas.evaluate(findOthers, { before, after, thumbnails })).toEqual([]);
});

async function pictureOfAll(page: Page): Promise<string> {
  await page.keyboard.press('o');
  await page.waitForSelector('html[data-overview="open"]');
  return (await page.screenshot()).toString('base64');
}

/** The thumbnails of which a pixel is another, within the frame that one of them has. */
async function findOthers(given: {
  before: string;
  after: string;
  thumbnails: readonly Thumbnail[];
}): Promise<string[]> {
  const load = async (data: string): Promise<ImageData> => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('This browser has no canvas.');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [before, after] = await Promise.all([load(given.before), load(given.after)]);
  const isOther = (x: number, y: number): boolean =>
    [0, 1, 2].some((channel) => {
      const at = (y * before.width + x) * 4 + channel;
      // The edges of letters and lines may be drawn a little otherwise on the slide that is present.
      return Math.abs((before.data[at] ?? 0) - (after.data[at] ?? 0)) > 48;
    });
  return given.thumbnails.flatMap(({ id, x, y, width, height }) => {
    let count = width > 0 ? 0 : 1;
    for (let down = Math.ceil(y) + 4; down < y + height - 4; down += 1)
      for (let across = Math.ceil(x) + 4; across < x + width - 4; across += 1)
        if (isOther(across, down)) count += 1;
    return count > 0 ? [`${id}: ${count} pixels`] : [];
  });
}
