import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openConsole } from './speaker-windows.ts';

const browser = useBrowser();

it('a file from a stick is said to work without a network', async () => {
  const { page } = await browser.open(`${inject('smallUsbFileUrl')}deck.html`);
  const speaker = await openConsole(page);
  await speaker.keyboard.press('v');
  const line = speaker.locator('[data-check="offline"]');
  await expect.poll(() => line.getAttribute('data-state')).toBe('good');
  expect(await line.locator('[data-message="file"]').isVisible()).toBe(true);
});

it('the check before going live says what is well and what is to be done, and follows what is done', async () => {
  const { page } = await browser.open(`${inject('smallUsbUrl')}deck.html`);
  const speaker = await openConsole(page);
  const states = (): Promise<Record<string, string>> =>
    speaker.evaluate(() => {
      const lines = [...document.querySelectorAll<HTMLElement>('dialog.preflight [data-check]')];
      return Object.fromEntries(lines.map(({ dataset }) => [dataset['check'], dataset['state'] ?? '']));
    });
  await speaker.keyboard.press('v');
  await expect.poll(states).toMatchObject({
    audience: 'good',
    popups: 'good',
    fonts: 'good',
    offline: 'todo',
    language: 'look',
    endAt: 'todo',
    notes: 'good',
  });
  const line = speaker.locator('[data-check="endAt"]');
  expect(await line.locator('[data-message="todo"]').isVisible()).toBe(true);
  await speaker.keyboard.press('Escape');
  await speaker.fill('#speaker-end', '23:59');
  await speaker.keyboard.press('Enter');
  await page.close();
  // A window that is not in front has its clocks slowed down.
  await speaker.bringToFront();
  await speaker.keyboard.press('v');
  await expect.poll(states).toMatchObject({ audience: 'todo', endAt: 'good' });
  expect(await line.locator('[data-message="todo"]').isVisible()).toBe(false);
});
