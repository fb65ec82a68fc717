import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

async function openAlone(): Promise<Page> {
  const { page } = await browser.visit(`${inject('smallUsbUrl')}deck.html?view=speaker`);
  await page.waitForSelector('.console[data-ready]');
  return page;
}

const ground = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

it('a tool that is on looks unlike one that is off', async () => {
  const page = await openAlone();
  const off = await ground(page, '.tools [data-action="white"]');
  for (const [key, action] of [
    ['z', 'freeze'],
    ['b', 'black'],
    ['d', 'pen'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await ground(page, `.tools [data-action="${action}"]`)).not.toBe(off);
  }
});

it('a time that is none is framed', async () => {
  const page = await openAlone();
  const border = (): Promise<string> =>
    page.locator('#speaker-end').evaluate((element) => getComputedStyle(element).borderTopWidth);
  expect(await border()).toBe('1px');
  await page.fill('#speaker-end', '99');
  await page.keyboard.press('Enter');
  await expect.poll(border).toBe('2px');
});
