import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openConsole, seen } from './speaker-windows.ts';

const browser = useBrowser();

it('the room sees nothing of a search in the console but the slide that is chosen', async () => {
  const { page } = await browser.open(`${inject('smallUsbUrl')}deck.html#/welcome`);
  const speaker = await openConsole(page);
  await page.waitForSelector('.over-slide', { state: 'attached' });
  await page.evaluate(() => {
    const counted = { changes: 0 };
    Object.assign(window, { counted });
    new MutationObserver((records) => {
      counted.changes += records.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const changes = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { counted: { changes: number } }).counted.changes);
  await speaker.keyboard.press('g');
  await speaker.keyboard.type('light', { delay: 30 });
  await speaker.keyboard.press('Tab');
  await speaker.keyboard.press('Escape');
  await speaker.keyboard.press('o');
  await speaker.keyboard.type('燈塔');
  expect(await changes()).toBe(0);
  expect(new URL(page.url()).hash).toBe('#/welcome');
  await speaker.keyboard.press('Enter');
  await seen(page, '#/lights');
});
