import { expect, it, onTestFinished } from 'vitest';
import { useBrowser } from './browser.ts';
import { curtainOf, keepSmallDeck, keepTimedDeck, openSmallDeck, pictureOf, placeOf } from './deck.ts';

const browser = useBrowser();
const lowWindow = { viewport: { width: 800, height: 500 } };

it('a clicker goes through the whole talk and back, and every picture comes back exactly', async () => {
  const { page, problems } = await keepSmallDeck(browser, 'welcome');
  const pictures: string[] = [];
  const places: string[] = [];
  for (;;) {
    const place = await placeOf(page);
    if (place === places.at(-1)) break;
    places.push(place);
    pictures.push(await pictureOf(page));
    await page.keyboard.press('PageDown');
  }
  expect(new Set(places.map((place) => place.split(' ')[0])).size).toBe(
    await page.locator('.slides > section:not([data-backup])').count(),
  );
  expect(places.at(-1)).toBe('summary 0');
  for (let index = places.length - 2; index >= 0; index -= 1) {
    await page.keyboard.press('PageUp');
    expect(await placeOf(page)).toBe(places[index]);
    expect(await pictureOf(page)).toBe(pictures[index]);
  }
  expect(problems).toEqual([]);
});

it('an address opens a slide at a step, and follows every step', async () => {
  const { page } = await openSmallDeck(browser, '#/lights/2');
  expect(await placeOf(page)).toBe('lights 2');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/lights/3');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/tides');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await placeOf(page)).toBe('tides 0');
});

it.for([
  ['#/no-such-slide', 'welcome 0'],
  ['#/lights/99', 'lights 3'],
  ['#/lights/1000', 'lights 3'],
  ['#/lights/x', 'lights 0'],
  ['#%E0%A4%A', 'welcome 0'],
  ['?lang=fr&theme=pink&view=cinema#/welcome', 'welcome 0'],
])('an address that makes no sense (%s) leads to the nearest place', async ([address, place]) => {
  const { page, problems } = await openSmallDeck(browser, address);
  expect(await placeOf(page)).toBe(place);
  expect(problems).toEqual([]);
});

it('a step beyond the last is said quietly, by any address', async () => {
  const { page } = await openSmallDeck(browser, '#/lights/1000');
  await expect.poll(() => page.locator('#announcer').textContent()).toContain('已顯示最後一步');
  await page.evaluate(() => {
    location.hash = '#/tides/7';
  });
  await expect.poll(() => placeOf(page)).toBe('tides 2');
  await expect.poll(() => page.locator('#announcer').textContent()).toContain('已顯示最後一步');
});

it('a language switch keeps slide and step, and the choice is remembered', async () => {
  const { page } = await openSmallDeck(browser, '#/lights/2');
  expect(await page.locator('#lights h2').innerText()).toContain('雙方將一起訂定燈塔標準');
  await page.keyboard.press('l');
  expect(await page.locator('#lights h2').innerText()).toContain('The two will set');
  expect(await page.locator('#lights .other-headline').innerText()).toContain('雙方將一起訂定燈塔標準');
  expect(await placeOf(page)).toBe('lights 2');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await page.title()).toBe('Harbour Dialogue');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await page.getAttribute('html', 'data-lang')).toBe('en');
  expect(await placeOf(page)).toBe('lights 2');
});

it('the language of the address wins over the remembered one, and a switch rewrites it', async () => {
  const { page } = await openSmallDeck(browser, '?lang=en#/welcome');
  expect(await page.getAttribute('html', 'data-lang')).toBe('en');
  await page.keyboard.press('l');
  expect(await page.evaluate(() => location.search)).toBe('?lang=zh');
});

it('a black screen comes back with the next press, which moves nothing', async () => {
  const { page } = await keepSmallDeck(browser, 'welcome');
  await page.keyboard.press('b');
  expect(await curtainOf(page)).toBe('black');
  await expect.poll(() => page.locator('#announcer').textContent()).toContain('畫面已變黑');
  await page.keyboard.press('PageDown');
  expect(await curtainOf(page)).toBe('none');
  await expect.poll(() => page.locator('#announcer').textContent()).toContain('已恢復投影片畫面');
  expect(await placeOf(page)).toBe('welcome 0');
});

it('a clicker’s Escape and F5 leave the talk where it is', async () => {
  const { page } = await openSmallDeck(browser, '#/lights/1');
  await page.keyboard.press('Escape');
  expect(await placeOf(page)).toBe('lights 1');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await placeOf(page)).toBe('lights 1');
});

it('the talk ends at its last step; the backup is reached on purpose', async () => {
  const { page } = await keepSmallDeck(browser, 'summary');
  await page.keyboard.press('PageDown');
  expect(await placeOf(page)).toBe('summary 0');
  await expect.poll(() => page.locator('#announcer').textContent()).toContain('簡報結束');
  await page.keyboard.press('g');
  await page.keyboard.type('b1');
  await page.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toBe('terms 0');
});

it('digits and Enter jump to a slide, words find it in either language', async () => {
  const { page } = await keepSmallDeck(browser, 'welcome');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toBe('tides 0');
  await page.keyboard.press('g');
  await page.keyboard.type('夜間引水');
  await page.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toBe('south-remarks 0');
  await page.keyboard.press('l');
  await page.keyboard.press('g');
  await page.keyboard.type('vts');
  await page.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toBe('lights 0');
});

it('the overview shows every slide in rows and leads to the one that is clicked', async () => {
  const { page } = await keepSmallDeck(browser, 'welcome');
  await page.keyboard.press('o');
  const at = async (id: string): Promise<{ x: number; y: number; width: number; height: number }> => {
    const box = await page.locator(id).boundingBox();
    if (!box) throw new Error(`${id} is not in the overview`);
    return box;
  };
  const [first, last] = [await at('#welcome'), await at('#summary')];
  expect(last.y).toBeGreaterThan(first.y);
  const end = await at('#asked');
  expect(
    await page.locator('.slides').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    'nothing to scroll to where all slides are seen',
  ).toBe(Math.max(0, Math.round(end.y + end.height + 12 - 720)));
  await page.mouse.click(last.x + 20, last.y + 20);
  await expect.poll(() => placeOf(page)).toBe('summary 0');
  expect((await at('#summary')).width).toBeGreaterThan(1200);
  await page.keyboard.press('o');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Enter');
  expect(await placeOf(page)).toBe('tides 2');
  expect((await at('#tides')).width).toBeGreaterThan(1200);
});

it('a pointer at rest takes toolbar and cursor out of the picture, and a slide that changes below it brings neither back', async () => {
  const { page } = await keepTimedDeck(browser, 'welcome', lowWindow);
  const { clock } = page;
  await clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 1000)));
  onTestFinished(() => clock.resume());
  const cursor = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.querySelector('.reveal') ?? document.body).cursor);
  await page.mouse.move(640, 300);
  expect(await cursor()).toBe('auto');
  // As WebKit says it: a movement to where the pointer is.
  const stay = (): Promise<boolean> =>
    page.evaluate(() =>
      document.dispatchEvent(new PointerEvent('pointermove', { screenX: 650, screenY: 310 })),
    );
  await stay();
  await clock.runFor(10_000);
  expect(await cursor()).toBe('none');
  await stay();
  expect(await cursor()).toBe('none');
  expect(await page.getAttribute('html', 'data-pointer')).toBeNull();
  await page.mouse.move(700, 320);
  expect(await cursor()).toBe('auto');
});

it('a topic on the map leads to its slide', async () => {
  const { page } = await keepSmallDeck(browser, 'overview');
  await page.locator('#overview a.in-zh[href="#/lights"]').click();
  await expect.poll(() => placeOf(page)).toBe('lights 0');
});

it('the keys are listed in both languages and close with Escape', async () => {
  const { page } = await keepSmallDeck(browser, 'welcome');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog');
  expect(await sheet.innerText()).toContain('下一步');
  expect(await sheet.innerText()).toContain('Black screen');
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet.isVisible()).toBe(false);
  expect(await placeOf(page)).toBe('welcome 0');
});

it('full screen comes and goes with a key', async () => {
  const { page } = await keepSmallDeck(browser, 'welcome');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  // A clicker's start key would load the page anew, and that ends it.
  const isTaken = await page.evaluate(
    () =>
      !document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true }),
      ),
  );
  expect(isTaken).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});

it('the stage has no role that takes a screen reader’s keys away, and off-screen slides are out of reach', async () => {
  const { page } = await keepSmallDeck(browser, 'welcome');
  expect(await page.locator('[role="application"]').count()).toBe(0);
  const reached = async (): Promise<string[]> => {
    await expect.poll(() => page.locator('.slides > section[data-near]').count()).toBeGreaterThan(1);
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.slides > section:not(.present) :is(a, button, h2)')]
        .filter((thing) => {
          if (thing.localName === 'h2') return thing.checkVisibility({ visibilityProperty: true });
          thing.focus();
          return document.activeElement === thing;
        })
        .map(({ outerHTML }) => outerHTML),
    );
  };
  expect(await reached()).toEqual([]);
  await page.keyboard.press('o');
  expect(await page.locator('.slides > section:not(.present):not([inert])').count()).toBe(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.slides > section:not(.present):not([inert])').count()).toBe(0);
  expect(await page.locator('.slides > section.present[inert]').count()).toBe(0);
  await page.keyboard.press('o');
  expect(await page.locator('.slides > section[inert]').count()).toBe(0);
  expect(await reached()).toEqual([]);
});

it('the sheet of keys opens at its head, also in a low window', async () => {
  const { page } = await keepSmallDeck(browser, 'welcome', '', lowWindow);
  await page.keyboard.press('?');
  const sheet = page.locator('dialog.help[open]');
  await sheet.waitFor();
  expect(await sheet.evaluate((dialog) => dialog.scrollHeight > dialog.clientHeight)).toBe(true);
  expect(await sheet.evaluate((dialog) => dialog.scrollTop)).toBe(0);
});

it('the overview opens where the talk stands, also in a low window', async () => {
  const { page } = await keepTimedDeck(browser, 'asked', lowWindow);
  await page.keyboard.press('o');
  const tops = async (): Promise<Array<number | undefined>> =>
    Promise.all(['#welcome', '#asked'].map(async (id) => (await page.locator(id).boundingBox())?.y));
  const before = await tops();
  expect(before).toEqual([
    expect.toSatisfy((top) => top < 0),
    expect.toSatisfy((top) => top > 0 && top < 367),
  ]);
  // Whoever looks at it for a while finds it where it was.
  await page.clock.runFor(10_000);
  expect(await tops()).toEqual(before);
});
