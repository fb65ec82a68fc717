import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { curtainOf, openDeck, pictureOf, placeOf } from './deck.ts';

const browser = useBrowser();

it('a clicker goes through the whole talk and back, and every picture comes back exactly', async () => {
  const { page, problems } = await openDeck(browser);
  const pictures: string[] = [];
  const places: string[] = [];
  for (;;) {
    const place = await placeOf(page);
    if (place === places.at(-1)) break;
    places.push(place);
    pictures.push(await pictureOf(page));
    await page.keyboard.press('PageDown');
  }
  expect(new Set(places.map((place) => place.split(' ')[0])).size).toBe(18);
  expect(places.at(-1)).toBe('outlook 5');
  for (let index = places.length - 2; index >= 0; index -= 1) {
    await page.keyboard.press('PageUp');
    expect(await placeOf(page)).toBe(places[index]);
    expect(await pictureOf(page)).toBe(pictures[index]);
  }
  expect(problems).toEqual([]);
});

it('an address opens a slide at a step, and follows every step', async () => {
  const { page } = await openDeck(browser, '#/topic-ai/2');
  expect(await placeOf(page)).toBe('topic-ai 2');
  await page.keyboard.press('ArrowRight');
  expect(new URL(page.url()).hash).toBe('#/topic-ai/3');
  await page.keyboard.press('ArrowRight');
  expect(new URL(page.url()).hash).toBe('#/topic-cybersecurity');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await placeOf(page)).toBe('topic-cybersecurity 0');
});

it.for([
  ['#/no-such-slide', 'opening 0'],
  ['#/topic-ai/99', 'topic-ai 3'],
  ['#/topic-ai/1000', 'topic-ai 3'],
  ['#/topic-ai/x', 'opening 0'],
  ['#%E0%A4%A', 'opening 0'],
  ['?lang=fr&theme=pink&view=cinema#/topics', 'topics 0'],
])('an address that makes no sense (%s) leads to the nearest place', async ([address, place]) => {
  const { page, problems } = await openDeck(browser, address);
  expect(await placeOf(page)).toBe(place);
  expect(problems).toEqual([]);
});

it('a step beyond the last is said quietly, by any address', async () => {
  const { page } = await openDeck(browser, '#/topic-ai/1000');
  await expect.poll(() => page.locator('#announcer').textContent()).toContain('已顯示最後一步');
  await page.evaluate(() => {
    location.hash = '#/topic-data/7';
  });
  await expect.poll(() => placeOf(page)).toBe('topic-data 3');
  await expect.poll(() => page.locator('#announcer').textContent()).toContain('已顯示最後一步');
});

it('a language switch keeps slide and step, and the choice is remembered', async () => {
  const { page } = await openDeck(browser, '#/topic-data/2');
  expect(await page.locator('#topic-data h2').innerText()).toContain('臺灣有應用實績');
  await page.keyboard.press('l');
  expect(await page.locator('#topic-data h2').innerText()).toContain('Taiwan brings applications');
  expect(await page.locator('#topic-data .other-headline').innerText()).toContain('臺灣有應用實績');
  expect(await placeOf(page)).toBe('topic-data 2');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await page.getAttribute('html', 'data-lang')).toBe('en');
  expect(await placeOf(page)).toBe('topic-data 2');
});

it('the language of the address wins over the remembered one, and a switch rewrites it', async () => {
  const { page } = await openDeck(browser, '?lang=en#/topics');
  expect(await page.getAttribute('html', 'data-lang')).toBe('en');
  await page.keyboard.press('l');
  expect(new URL(page.url()).searchParams.get('lang')).toBe('zh');
});

it('a black screen comes back with the next press, which moves nothing', async () => {
  const { page } = await openDeck(browser, '#/topics');
  await page.keyboard.press('b');
  expect(await curtainOf(page)).toBe('black');
  await page.keyboard.press('PageDown');
  expect(await curtainOf(page)).toBe('none');
  expect(await placeOf(page)).toBe('topics 0');
});

it('a clicker’s Escape and F5 leave the talk where it is', async () => {
  const { page } = await openDeck(browser, '#/topic-ai/1');
  await page.keyboard.press('Escape');
  expect(await placeOf(page)).toBe('topic-ai 1');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await placeOf(page)).toBe('topic-ai 1');
});

it('the talk ends at its last step; the backup is reached on purpose', async () => {
  const { page } = await openDeck(browser, '#/outlook/5');
  await page.keyboard.press('PageDown');
  expect(await placeOf(page)).toBe('outlook 5');
  await expect.poll(() => page.locator('#announcer').textContent()).toContain('簡報結束');
  await page.keyboard.press('g');
  await page.keyboard.type('b1');
  await page.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toBe('glossary 0');
});

it('digits and Enter jump to a slide, words find it in either language', async () => {
  const { page } = await openDeck(browser);
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toBe('topic-blockchain 0');
  await page.keyboard.press('g');
  await page.keyboard.type('防疫');
  await page.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toBe('remarks-taiwan 0');
  await page.keyboard.press('l');
  await page.keyboard.press('g');
  await page.keyboard.type('open ran');
  await page.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toBe('topic-research 0');
});

it('the overview shows every slide in rows and leads to the one that is clicked', async () => {
  const { page } = await openDeck(browser, '#/topics');
  await page.keyboard.press('o');
  const at = async (id: string): Promise<{ x: number; y: number; width: number; height: number }> => {
    const box = await page.locator(id).boundingBox();
    if (!box) throw new Error(`${id} is not in the overview`);
    return box;
  };
  const [first, last] = [await at('#opening'), await at('#outlook')];
  expect(last.y).toBeGreaterThan(first.y);
  const end = await at('#open-questions');
  expect(
    await page.locator('.reveal').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    'nothing to scroll to where all slides are seen',
  ).toBe(Math.max(0, Math.round(end.y + end.height + 12 - 720)));
  await page.mouse.click(last.x + 20, last.y + 20);
  await expect.poll(() => placeOf(page)).toBe('outlook 0');
  expect((await at('#outlook')).width).toBeGreaterThan(1200);
  await page.keyboard.press('o');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Enter');
  expect(await placeOf(page)).toBe('pattern 3');
  expect((await at('#pattern')).width).toBeGreaterThan(1200);
});

it('a pointer at rest takes toolbar and cursor out of the picture, and a slide that changes below it brings neither back', async () => {
  const { page } = await openDeck(browser);
  const cursor = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.querySelector('.reveal') ?? document.body).cursor);
  await page.mouse.move(640, 300);
  await expect.poll(cursor).toBe('auto');
  // As WebKit says it: a movement to where the pointer is.
  const stay = (): Promise<boolean> =>
    page.evaluate(() =>
      document.dispatchEvent(new PointerEvent('pointermove', { screenX: 650, screenY: 310 })),
    );
  await stay();
  await expect.poll(cursor, { timeout: 10_000 }).toBe('none');
  await stay();
  expect(await cursor()).toBe('none');
  expect(await page.getAttribute('html', 'data-pointer')).toBeNull();
  await page.mouse.move(700, 320);
  await expect.poll(cursor).toBe('auto');
});

it('a topic on the map leads to its slide', async () => {
  const { page } = await openDeck(browser, '#/topics');
  await page.locator('#topics a[href="#/topic-ai"]').click();
  await expect.poll(() => placeOf(page)).toBe('topic-ai 0');
});

it('the keys are listed in both languages and close with Escape', async () => {
  const { page } = await openDeck(browser, '#/topics');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog');
  expect(await sheet.innerText()).toContain('下一步');
  expect(await sheet.innerText()).toContain('Black screen');
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet.isVisible()).toBe(false);
  expect(await placeOf(page)).toBe('topics 0');
});

it('full screen comes and goes with a key', async () => {
  const { page } = await openDeck(browser);
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
  const { page } = await openDeck(browser, '#/topics');
  expect(await page.locator('[role="application"]').count()).toBe(0);
  expect(await page.locator('.slides > section:not(.present):not([inert])').count()).toBe(0);
});

it('the sheet of keys opens at its head, also in a low window', async () => {
  const { page } = await openDeck(browser, '', { viewport: { width: 800, height: 500 } });
  await page.keyboard.press('?');
  const sheet = page.locator('dialog.help[open]');
  await sheet.waitFor();
  expect(await sheet.evaluate((dialog) => dialog.scrollHeight > dialog.clientHeight)).toBe(true);
  expect(await sheet.evaluate((dialog) => dialog.scrollTop)).toBe(0);
});
