import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openConsole, seen } from './speaker-windows.ts';

const browser = useBrowser();

it('the room sees nothing of a search in the console but the slide that is chosen', async () => {
  const { page } = await browser.open(`${inject('smallUsbUrl')}deck.html#/welcome`);
  const speaker = await openConsole(page);
  await page.waitForSelector('section[data-near]:not(.present)', { state: 'attached' });
  const counts = (): Promise<unknown> =>
    page.evaluate(() => (window as unknown as { counted: unknown }).counted);
  /** What the console had to say until now it has said before this. */
  const endOfSaid = (): Promise<void> =>
    speaker.evaluate(() => (window.opener as Window).postMessage('end', '*'));
  await page.evaluate(() => {
    const counted = { changes: 0, ends: 0 };
    Object.assign(window, { counted });
    const observer = new MutationObserver((records) => {
      counted.changes += records.length;
    });
    addEventListener('message', ({ data }) => {
      if (data !== 'end') return;
      counted.ends += 1;
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  });
  await endOfSaid();
  await expect.poll(counts).toEqual({ changes: 0, ends: 1 });
  await speaker.keyboard.press('g');
  await speaker.keyboard.type('light');
  await speaker.keyboard.press('Tab');
  await speaker.keyboard.press('Escape');
  await speaker.keyboard.press('o');
  await speaker.keyboard.type('燈塔');
  await endOfSaid();
  await expect.poll(counts).toEqual({ changes: 0, ends: 2 });
  await speaker.keyboard.press('Enter');
  await seen(page, '#/lights');
});
