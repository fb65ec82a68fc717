import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { hashOf } from './deck.ts';
import { blankPage, keepConsole, newWindow, seen, told, untilHeard, untilLinked } from './speaker-windows.ts';

const browser = useBrowser();
const deck = (): string => `${inject('smallUsbUrl')}deck.html`;
const keepTalk = (hash: string) => keepConsole(browser, deck(), hash);

it('black, language and theme that change in the audience’s window are told to the console', async () => {
  const { page, speaker } = await keepTalk('lights');
  await page.keyboard.press('b');
  await speaker.waitForSelector('.tools [data-action="black"][aria-pressed="true"]');
  await page.keyboard.press('l');
  await speaker.waitForSelector('html[data-lang="en"]');
  await page.keyboard.press('t');
  await speaker.waitForSelector('html[data-theme="dark"]');
  await page.keyboard.press('PageDown');
  await speaker.waitForSelector('.tools [data-action="black"][aria-pressed="false"]');
  expect(await told(speaker, 'steps')).toBe('3');
  for (const key of ['l', 't']) await page.keyboard.press(key);
});

it('a key in the frozen audience’s window moves the speaker', async () => {
  const { page, speaker } = await keepTalk('lights');
  await page.clock.install();
  await speaker.keyboard.press('z');
  await untilHeard(speaker, page);
  await page.keyboard.press('PageDown');
  await expect.poll(() => told(speaker, 'steps')).toBe('2');
  await untilHeard(speaker, page);
  // Past the moment at which a console that had said nothing would be gone.
  await page.clock.runFor(5000);
  expect(await hashOf(page)).toBe('#/lights');
  expect(await speaker.isVisible('.tools [data-action="freeze"][aria-pressed="true"]')).toBe(true);
});

it('the audience’s overview closes when the speaker moves', async () => {
  const { page, speaker } = await keepTalk('south-remarks');
  await page.keyboard.press('o');
  await page.waitForSelector('html[data-overview="open"]');
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => page.getAttribute('html', 'data-overview')).toBeNull();
  await seen(page, '#/lights');
});

it('a picture that is frozen when the console goes is let go by the next key, which it may have answered still', async () => {
  // It closes a window, and is the last to have the two.
  const { page, speaker } = await keepTalk('lights');
  await speaker.keyboard.press('z');
  await untilHeard(speaker, page);
  await speaker.evaluate(() => {
    const session = new URLSearchParams(location.search).get('session') ?? '';
    const channel = new BroadcastChannel(`deck-${session} ${document.documentElement.dataset['deck'] ?? ''}`);
    channel.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
      if (data.type === 'ping') window.close();
    });
  });
  await Promise.all([speaker.waitForEvent('close'), page.keyboard.press('PageDown')]);
  await expect.poll(() => hashOf(page)).toBe('#/lights/1');
});

it('S tries again after its part of the script has failed', async () => {
  const page = await blankPage(browser);
  await page.goto(`${deck()}#/south-remarks`);
  await page.waitForSelector('html[data-ready]');
  await page.evaluate(() => {
    const slides = document.querySelector('.slides') ?? document.body;
    const value = (): void => {
      Reflect.deleteProperty(slides, 'append');
      throw new Error('Something failed once.');
    };
    Object.defineProperty(slides, 'append', { configurable: true, value });
  });
  const speaker = await newWindow(page, () => page.keyboard.press('s'));
  await speaker.waitForSelector('.console[data-ready]');
  await page.keyboard.press('s');
  await untilLinked(speaker);
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => hashOf(page)).toBe('#/lights');
});
