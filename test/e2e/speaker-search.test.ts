import { expect, inject, it } from 'vitest';
import { hashOf } from './deck.ts';
import { useBrowser } from './browser.ts';
import { keepConsole, openConsole, seen, told } from './speaker-windows.ts';

const browser = useBrowser();

it.for([
  ['演練', '14'],
  ['火山', ''],
  ['渡輪', '14'],
  ['squall line', 'B1'],
  ['漁會', '4'],
  ['4', '4'],
  ['b1', 'B1'],
] as const)('“%s” finds in the console what it finds in the deck', async ([typed, first]) => {
  const { page, speaker } = await keepConsole(browser, `${inject('weatherUsbUrl')}deck.html`, 'opening');
  await page.keyboard.press('g');
  await page.keyboard.type(typed);
  const inDeck = await page
    .locator('.contents li:visible')
    .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset['slide']))]);
  await page.keyboard.press('Escape');
  await speaker.keyboard.press('g');
  await speaker.keyboard.type(typed);
  const list = speaker.locator('.thumbs > li:visible');
  expect(await list.evaluateAll((all) => all.map((one) => one.dataset['slide']))).toEqual(inDeck);
  expect(await speaker.isVisible('dialog.jump [data-message="nothing"]')).toBe(inDeck.length === 0);
  await speaker.keyboard.press('Enter');
  await expect.poll(() => told(speaker, 'now-number')).toBe(first || '1');
});

it('a body that is found in the console is there on its slide', async () => {
  const { page, speaker } = await keepConsole(browser, `${inject('weatherUsbUrl')}deck.html`, 'opening');
  await speaker.keyboard.press('g');
  await speaker.keyboard.type('漁會');
  await speaker.keyboard.press('Enter');
  await expect.poll(() => hashOf(page)).toBe('#/participants/2');
});

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
