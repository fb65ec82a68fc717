import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { keepConsole, newWindow, openConsole, seen, session, untilLinked } from './speaker-windows.ts';

const browser = useBrowser();
const keepTalk = () => keepConsole(browser, `${inject('smallUsbUrl')}deck.html?session=${session}`, 'lights');

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  return box;
}

/** A point of a box, by parts of its width and height. */
function pointIn({ x, y, width, height }: Box, [across, down]: readonly [number, number]): [number, number] {
  return [x + width * across, y + height * down];
}

/** Where the middle of something on the audience's slide is, in hundredths of the slide's width and height. */
async function onSlide(deck: Page, selector: string): Promise<[number, number]> {
  const [slide, shown] = [
    await boxOf(deck, '.slides'),
    await boxOf(deck, `.slides > .over-slide ${selector}`),
  ];
  const part = (at: number, size: number, from: number, whole: number): number =>
    Math.round(((at + size / 2 - from) / whole) * 100);
  return [
    part(shown.x, shown.width, slide.x, slide.width),
    part(shown.y, shown.height, slide.y, slide.height),
  ];
}

const strokes = (page: Page): Promise<number> => page.locator('.slides > .over-slide path').count();

it('points on the audience’s slide where the speaker points in the console, by mouse and by keys', async () => {
  const { page, speaker } = await keepTalk();
  await speaker.keyboard.press('i');
  await speaker.mouse.move(...pointIn(await boxOf(speaker, '.now .preview'), [0.25, 0.75]));
  await expect.poll(() => onSlide(page, '.pointer')).toEqual([25, 75]);
  await page.setViewportSize({ width: 700, height: 800 });
  await expect.poll(() => onSlide(page, '.pointer')).toEqual([25, 75]);
  for (const key of ['Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowUp'])
    await speaker.keyboard.press(key);
  await expect.poll(() => onSlide(page, '.pointer')).toEqual([31, 69]);
  await speaker.keyboard.press('PageDown');
  await speaker.keyboard.press('Escape');
  await expect.poll(() => page.isVisible('.slides > .over-slide .pointer')).toBe(false);
  await page.setViewportSize({ width: 1280, height: 720 });
});

it('a stroke keeps its place on the slide in any window, survives stepping, and is cleared by a key', async () => {
  const { page } = await browser.visit(`${inject('smallUsbFileUrl')}deck.html#/lights`);
  const speaker = await openConsole(page);
  const box = await boxOf(speaker, '.now .preview');
  await speaker.keyboard.press('d');
  await speaker.mouse.move(...pointIn(box, [0.2, 0.2]));
  await speaker.mouse.down();
  await speaker.mouse.move(...pointIn(box, [0.4, 0.6]), { steps: 5 });
  await speaker.mouse.up();
  await expect.poll(() => strokes(page)).toBe(1);
  expect(await onSlide(page, 'path')).toEqual([30, 40]);
  await page.setViewportSize({ width: 700, height: 800 });
  expect(await onSlide(page, 'path')).toEqual([30, 40]);
  await speaker.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => strokes(page)).toBe(0);
  await speaker.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => strokes(page)).toBe(1);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await expect.poll(() => strokes(page)).toBe(1);
  await speaker.keyboard.press('e');
  await expect.poll(() => strokes(page)).toBe(0);
  await speaker.keyboard.press('Control+z');
  await expect.poll(() => strokes(page)).toBe(1);
  expect(await speaker.isVisible('.take-back')).toBe(false);
});

it('a finger draws, points and presses buttons on a tablet in portrait', async () => {
  const { page } = await browser.visit(`${inject('smallUsbUrl')}deck.html#/lights`, {
    viewport: { width: 768, height: 1024 },
    hasTouch: true,
  });
  const speaker = await newWindow(page, () => page.keyboard.press('s'));
  await untilLinked(speaker);
  await speaker.setViewportSize({ width: 768, height: 1024 });
  const client = await speaker.context().newCDPSession(speaker);
  // By its own clock: a finger that is faster than fingers are counts as flung, and the tap after it as the end of that.
  let seconds = Date.now() / 1000 - 60;
  const touch = (type: string, at?: readonly [number, number]): Promise<unknown> => {
    seconds += 1;
    return client.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: at ? [{ x: at[0], y: at[1] }] : [],
      timestamp: seconds,
    });
  };
  await speaker.tap('.tools [data-action="pen"]');
  const box = await boxOf(speaker, '.now .preview');
  await touch('touchStart', pointIn(box, [0.1, 0.1]));
  for (const part of [0.2, 0.3, 0.4, 0.5]) await touch('touchMove', pointIn(box, [part, part]));
  await touch('touchEnd');
  await expect.poll(() => strokes(page)).toBe(1);
  expect(await onSlide(page, 'path')).toEqual([30, 30]);
  await speaker.tap('.tools [data-action="undo"]');
  await expect.poll(() => strokes(page)).toBe(0);
  await speaker.tap('.tools [data-action="pointer"]');
  await touch('touchStart', pointIn(box, [0.5, 0.25]));
  await touch('touchEnd');
  await expect.poll(() => onSlide(page, '.pointer')).toEqual([50, 25]);
  await speaker.tap('.tools [data-action="next"]');
  await seen(page, '#/lights/1');
});

it('a stroke is sent point by point, not whole at every move; a key takes the last one back', async () => {
  const { page, speaker } = await keepTalk();
  await page.evaluate((name) => {
    const sizes: number[] = [];
    const channel = new BroadcastChannel(`deck-${name} ${document.documentElement.dataset['deck'] ?? ''}`);
    channel.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
      if (data.type === 'draw' || data.type === 'ink') sizes.push(JSON.stringify(data).length);
    });
    Object.assign(window, { sizes });
  }, session);
  const box = await boxOf(speaker, '.now .preview');
  await speaker.keyboard.press('d');
  await speaker.mouse.move(...pointIn(box, [0.1, 0.1]));
  await speaker.mouse.down();
  await speaker.mouse.move(...pointIn(box, [0.9, 0.9]), { steps: 40 });
  await speaker.mouse.up();
  await expect.poll(() => strokes(page)).toBe(1);
  const sizes = (): Promise<number[]> =>
    page.evaluate(() => (window as unknown as { sizes: number[] }).sizes);
  await expect.poll(async () => (await sizes()).length).toBeGreaterThan(20);
  expect(Math.max(...(await sizes()))).toBeLessThan(300);
  expect(await onSlide(page, 'path')).toEqual([50, 50]);
  await speaker.mouse.down();
  await speaker.mouse.move(...pointIn(box, [0.9, 0.1]), { steps: 3 });
  await speaker.mouse.up();
  await expect.poll(() => strokes(page)).toBe(2);
  await speaker.keyboard.press('u');
  await expect.poll(() => strokes(page)).toBe(1);
  expect(await onSlide(page, 'path')).toEqual([50, 50]);
});
