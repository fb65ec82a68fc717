import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { hashOf, openSmallDeck, placeOf } from './deck.ts';

const browser = useBrowser();

it.for([
  ['#/lights。', 'lights 0', '#/lights'],
  ['#/lights/2）', 'lights 2', '#/lights/2'],
  ['#/lights,', 'lights 0', '#/lights'],
  ['#/lights&fbclid=1', 'lights 0', '#/lights'],
  ['#/lights?fbclid=1', 'lights 0', '#/lights'],
  ['#/bodies?body=port。', 'bodies 2', '#/bodies/2?body=port'],
  ['#lights', 'lights 0', '#/lights'],
  ['#!/lights/2', 'lights 2', '#/lights/2'],
] as const)(
  'what chat, mail and fingers add to an address or leave out (%s) does not matter',
  async ([hash, at, written]) => {
    const { page, problems } = await openSmallDeck(browser, hash);
    expect(await placeOf(page)).toBe(at);
    expect(await hashOf(page)).toBe(written);
    expect(await page.locator('.quiet-line').first().isVisible()).toBe(false);
    expect(problems).toEqual([]);
  },
);

it('language, theme and view are understood whatever chat and mail add to them', async () => {
  const { page } = await openSmallDeck(browser, '?theme=dark,&lang=en。#/lights');
  expect(await page.getAttribute('html', 'data-lang')).toBe('en');
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  expect(await page.locator('#announcer').textContent()).not.toContain('unknown');
  await page.goto(`${inject('smallSiteUrl')}handout.html?layout=two-up&lang=en&ink=grey）`);
  expect(await page.getAttribute('html', 'data-ink')).toBe('grey');
  await page.goto(`${inject('smallSiteUrl')}accessibility.html?theme=dark&lang=en。`);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});

it('a slide that is not there shows the nearest by name, says so, and keeps the address until somebody moves', async () => {
  const { page, problems } = await openSmallDeck(browser, '#/light-house');
  const line = page.locator('body > .quiet-line');
  expect(await placeOf(page)).toBe('lights 0');
  expect(await line.innerText()).toContain('連結中的投影片不存在');
  await expect.poll(() => page.locator('#announcer').textContent()).toContain('連結中的投影片不存在');
  for (const key of ['l', 't', 'b', 'b']) await page.keyboard.press(key);
  expect(await line.innerText()).toContain('This link points to no slide here');
  expect(await hashOf(page)).toBe('#/light-house');
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(page)).toBe('lights 1');
  await expect.poll(() => hashOf(page)).toBe('#/lights/1');
  expect(await line.isVisible()).toBe(false);
  expect(problems).toEqual([]);
});

it.for([
  ['#/lights/1000', '已顯示最後一步'],
  ['?lang=fr#/lights', '已採用預設值'],
] as const)(
  'what else an address asks for in vain (%s) is said to all who look',
  async ([address, words]) => {
    const { page } = await openSmallDeck(browser, address);
    const line = page.locator('body > .quiet-line');
    expect(await line.innerText()).toContain(words);
    await expect.poll(() => page.locator('#announcer').textContent()).toContain(words);
    await page.keyboard.press('PageDown');
    expect(await line.isVisible()).toBe(false);
  },
);

it('from such a slide a button leads to the first one, and in a running talk back to where it was', async () => {
  const { page } = await openSmallDeck(browser, '#/light-house');
  const back = page.locator('body > .quiet-line [data-action="way-back"]:visible');
  await back.click();
  expect(await placeOf(page)).toBe('welcome 0');
  await expect.poll(() => hashOf(page)).toBe('#/welcome');
  await page.keyboard.press('End');
  await expect.poll(() => hashOf(page)).toBe('#/summary');
  await page.evaluate(() => {
    location.hash = '#/tide';
  });
  await expect.poll(() => placeOf(page)).toBe('tides 0');
  await back.waitFor();
  // It is said once the frame is there after which an address is written.
  await expect.poll(() => page.locator('#announcer').textContent()).toContain('連結中的投影片不存在');
  expect(await hashOf(page)).toBe('#/tide');
  await back.click();
  expect(await placeOf(page)).toBe('summary 0');
  await expect.poll(() => hashOf(page)).toBe('#/summary');
  expect(await page.locator('body > .quiet-line').isVisible()).toBe(false);
});

it('the article does the same', async () => {
  const { page, problems } = await browser.open(`${inject('smallSiteUrl')}licenses.txt`, {
    viewport: { width: 390, height: 800 },
  });
  await page.clock.install();
  await page.goto(`${inject('smallSiteUrl')}#/light-house`);
  await page.waitForSelector('html[data-ready]');
  const line = page.locator('body > .quiet-line');
  const top = (id: string): Promise<number> =>
    page.locator(`#${id}`).evaluate((slide) => slide.getBoundingClientRect().top);
  expect(await page.getAttribute('html', 'data-view')).toBe('read');
  expect(Math.abs(await top('lights'))).toBeLessThan(100);
  expect(await line.innerText()).toContain('連結中的投影片不存在');
  await page.evaluate(() => scrollBy(0, 40));
  // The address follows what is in sight, a moment after it has come to rest.
  await page.clock.runFor(1000);
  expect(await hashOf(page)).toBe('#/light-house');
  await page.locator('#tides').evaluate((slide) => slide.scrollIntoView());
  await page.clock.runFor(1000);
  await expect.poll(() => hashOf(page)).toBe('#/tides');
  expect(await line.isVisible()).toBe(false);
  await page.evaluate(() => {
    location.hash = '#/welcom';
  });
  await expect.poll(() => line.isVisible()).toBe(true);
  await page.clock.runFor(1000);
  expect(await hashOf(page)).toBe('#/welcom');
  await line.getByRole('button').click();
  await expect.poll(() => hashOf(page)).toBe('#/tides');
  expect(Math.abs(await top('tides'))).toBeLessThan(100);
  expect(await line.isVisible()).toBe(false);
  expect(problems).toEqual([]);
});
