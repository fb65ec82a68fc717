import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

it('says what each step has shown, briefly, in the language shown, unless that is turned off', async () => {
  const { page } = await browser.open(`${inject('smallUsbUrl')}deck.html?lang=en#/lights`);
  const said = (): Promise<string | null> => page.textContent('#announcer');
  const steps: Array<string | null> = [];
  for (const step of [1, 2]) {
    const before = await said();
    await page.keyboard.press('PageDown');
    await page.waitForFunction((hash) => location.hash.startsWith(hash), `#/lights/${step}`);
    await expect.poll(said).not.toBe(before);
    steps.push(await said());
  }
  expect(steps.join(' ')).not.toMatch(/\p{Script=Han}/u);
  expect(Math.max(...steps.map((text) => text?.length ?? 0))).toBeLessThan(150);
  expect(steps[1]).toContain('Never dark');
  await page.keyboard.press('?');
  await page.uncheck('[data-announce-steps]');
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await page.waitForFunction(() => location.hash.startsWith('#/lights/3'));
  expect(await said()).toBe(steps[1]);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await page.locator('.help [data-announce-steps]').isChecked()).toBe(false);
});
