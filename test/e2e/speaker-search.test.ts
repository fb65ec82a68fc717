import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openConsole, seen } from './speaker-windows.ts';

const browser = useBrowser();

it('the room sees nothing of a search in the console but the slide that is chosen', async () => {
  const { page } = await browser.open(`${inject('smallUsbUrl')}deck.html#/welcome`);
  const speaker = await openConsole(page);
  await page.waitForSelector('.over-slide', { state: 'attached' });
  await page.evaluate(() => {
    const counted = { changes: 0, ends: 0 };
    Object.assign(window, { counted });
    addEventListener('message', ({ data }) => {
      if (data === 'end') counted.ends += 1;
    });
    new MutationObserver((records) => {
      counted.changes += records.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const counts = (): Promise<unknown> =>
    page.evaluate(() => (window as unknown as { counted: unknown }).counted);
  await speaker.keyboard.press('g');
  await speaker.keyboard.type('light');
  await speaker.keyboard.press('Tab');
  await speaker.keyboard.press('Escape');
  await speaker.keyboard.press('o');
  await speaker.keyboard.type('燈塔');
  // What the console had to say of it it has said before this.
  await speaker.evaluate(() => (window.opener as Window).postMessage('end', '*'));
  await expect.poll(counts).toEqual({ changes: 0, ends: 1 });
  await speaker.keyboard.press('Enter');
  await seen(page, '#/lights');
});
