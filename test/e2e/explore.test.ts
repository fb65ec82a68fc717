import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openDeck, pictureOf, placeOf } from './deck.ts';

const browser = useBrowser();

const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
const focusName = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
const said = (page: Page): Promise<string | null> => page.locator('#announcer').textContent();
const present = 'section.present';

/** The focus on the first body, reached with the Tab key from the tools before it. */
async function tabIntoDiagram(page: Page): Promise<void> {
  await page.locator(`${present} .tabular`).focus();
  await page.keyboard.press('Tab');
}

it('the diagram is one tab stop; arrows, Home and End move in it and not the deck', async () => {
  const { page, problems } = await openDeck(browser, '#/conveners/3');
  await tabIntoDiagram(page);
  expect(await focusName(page)).toBe(
    '國發會 NDC National Development Council，臺灣，政府機關，第1個，共7個，領隊',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focusName(page)).toContain('行政院資通安全處');
  await page.keyboard.press('End');
  expect(await focusName(page)).toContain('臺灣區塊鏈大聯盟');
  await page.keyboard.press('ArrowRight');
  expect(await focusName(page)).toContain('高哲夫');
  await page.keyboard.press('ArrowUp');
  expect(await focusName(page)).toContain(
    '歐洲經貿辦事處 EETO European Economic and Trade Office，歐盟，代表處，第1個，共1個',
  );
  await page.keyboard.press('Home');
  expect(await focusName(page)).toContain('Roberto Viola');
  await page.keyboard.press('ArrowLeft');
  expect(await focusName(page)).toMatch(/國發會|龔明鑫/u);
  expect(await placeOf(page)).toBe('conveners 3');
  expect(await page.locator(`${present} .diagram [tabindex="0"]`).count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(page)).toBe('remarks-eu 0');
  expect(problems).toEqual([]);
});

it('Enter pins a body: panel, announcement, address and the tree of names say so; Escape clears all', async () => {
  const { page } = await openDeck(browser, '#/conveners/3');
  await tabIntoDiagram(page);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: /臺灣區塊鏈大聯盟/u, pressed: true });
  expect(await button.count()).toBe(1);
  expect(hashOf(page)).toBe('#/conveners/3?body=blockchain-alliance');
  expect(await said(page)).toContain('臺灣區塊鏈大聯盟');
  const panel = page.locator(`${present} .details`);
  expect(await panel.innerText()).toContain('Taiwan Blockchain Alliance');
  expect(await panel.innerText()).toContain('P2');
  await page.keyboard.press('Escape');
  expect(hashOf(page)).toBe('#/conveners/3');
  expect(await page.getByRole('button', { pressed: true }).count()).toBe(0);
});

it('the pointer previews on hover and pins on a click', async () => {
  const { page } = await openDeck(browser, '#/conveners/3');
  const panel = page.locator(`${present} .details`);
  await page.locator(`${present} .node[data-body="eeas"] .hit`).hover();
  expect(await panel.innerText()).toContain('European External Action Service');
  expect(hashOf(page)).toBe('#/conveners/3');
  await page.mouse.move(1000, 20);
  expect(await panel.innerText()).not.toContain('European External Action Service');
  await page.locator(`${present} .node[data-person="viola"]`).click();
  await page.mouse.move(1000, 20);
  expect(hashOf(page)).toBe('#/conveners/3?person=viola');
  expect(await panel.innerText()).toContain('總署長');
  expect(await panel.innerText()).toContain('P1');
});

it('chips filter by kind, the others stay readable, and the count is said', async () => {
  const { page } = await openDeck(browser, '#/conveners/3');
  const chip = page.getByRole('button', { name: '研究機構', exact: true });
  await chip.click();
  expect(await chip.getAttribute('aria-pressed')).toBe('true');
  expect(await said(page)).toBe('2筆相符');
  expect(hashOf(page)).toBe('#/conveners/3?kind=institute');
  const fill = await page
    .locator(`${present} .node[data-body="mofa"] .in-zh .name`)
    .evaluate((name) => getComputedStyle(name).fill);
  // #66727e, which has 4.9:1 on white.
  expect(fill.match(/[\d.]+/gu)?.map((part) => Math.round(Number(part) * 255))).toEqual([102, 114, 126]);
  await tabIntoDiagram(page);
  expect(await focusName(page)).toContain('工研院');
  await page.keyboard.press('ArrowDown');
  expect(await focusName(page)).toContain('資策會');
});

it.for<readonly [string, number]>([
  ['台灣', 2],
  ['moea', 1],
  ['Ministry', 4],
  ['衛福部', 1],
  ['dg connect', 1],
  ['viola', 1],
  ['火星', 0],
])('the search finds names in both languages and short names: %s', async ([words, count]) => {
  const { page } = await openDeck(browser, '#/conveners/3');
  await page.getByRole('searchbox', { name: '搜尋單位或人物' }).fill(words);
  expect(await said(page)).toBe(`${count}筆相符`);
  expect(await page.locator(`${present} .node:not(.away)`).count()).toBe(count);
  expect(await page.locator(`${present} .node`).count()).toBe(21);
});

it('a shared address opens what it names, through a language switch and a reload', async () => {
  const { page } = await openDeck(browser, '#/participants?body=moea');
  expect(await placeOf(page)).toBe('participants 3');
  const name = (words: RegExp): Promise<number> =>
    page.getByRole('button', { name: words, pressed: true }).count();
  expect(await name(/^經濟部 Ministry of Economic Affairs，臺灣，政府機關，第7個，共7個$/u)).toBe(1);
  await page.keyboard.press('l');
  expect(await name(/^Ministry of Economic Affairs 經濟部, Taiwan, Government, 7 of 7$/u)).toBe(1);
  expect(hashOf(page)).toBe('#/participants/3?body=moea');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  expect(await name(/^Ministry of Economic Affairs/u)).toBe(1);
});

it('a phone that is turned, and a window that grows, keep what is chosen in the list and in the diagram', async () => {
  const { page } = await browser.open(`${inject('siteUrl')}?view=read#/participants?body=moea`, {
    viewport: { width: 390, height: 844 },
  });
  const open = page.locator('#participants .roster details[open] summary');
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
  ]) {
    await page.setViewportSize(viewport);
    expect(await open.innerText()).toContain('經濟部');
    // The page is laid out anew, and put right, some frames after the window has turned.
    await expect
      .poll(() =>
        open.evaluate((part) => {
          const { top, bottom } = part.getBoundingClientRect();
          return top > 0 && bottom < innerHeight;
        }),
      )
      .toBe(true);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const chosen = page.locator('#participants .node[aria-pressed="true"]');
  expect(await chosen.getAttribute('data-body')).toBe('moea');
  expect(await chosen.isVisible()).toBe(true);
});

it('stepping on and back shows what the steps were made to show', async () => {
  const { page } = await openDeck(browser, '#/conveners/2');
  const before = await pictureOf(page);
  await page.keyboard.press('PageDown');
  await page.locator(`${present} .node[data-body="mofa"]`).click();
  await page.getByRole('button', { name: '代表處', exact: true }).click();
  await page.mouse.move(1000, 20);
  await page.locator('html:not([data-pointer])').waitFor();
  await page.keyboard.press('PageUp');
  expect(hashOf(page)).toBe('#/conveners/2');
  expect(await pictureOf(page)).toBe(before);
});

it.for([
  '?body=atlantis',
  '?person=nobody',
  '?kind=club',
  '?body=%E0%A4%A',
  '?body=<img src=x onerror=alert(1)>',
])('an address that names what does not exist (%s) is told quietly and breaks nothing', async (query) => {
  const { page, problems } = await openDeck(browser, `#/participants${query}`);
  expect(await placeOf(page)).toBe('participants 3');
  expect(await said(page)).toContain('已略過');
  expect(hashOf(page)).toBe('#/participants/3');
  expect(problems).toEqual([]);
});

it('the table holds the same data for screen readers, and is shown when asked for', async () => {
  const { page } = await openDeck(browser, '#/conveners/3');
  const table = page.getByRole('table', { name: '全部與會單位' });
  expect(await table.getByRole('row').count()).toBe(18);
  await page.getByRole('button', { name: '表格' }).click();
  const box = await table.boundingBox();
  expect(box?.width).toBeGreaterThan(1000);
  for (const language of ['en', 'zh']) {
    await page.keyboard.press('l');
    const ended = await page.locator(`${present} table.participants`).boundingBox();
    const footer = await page.locator(`${present} > footer`).boundingBox();
    expect(
      (ended?.y ?? 0) + (ended?.height ?? 0),
      `the table in ${language} ends above the sources`,
    ).toBeLessThan(footer?.y ?? 0);
  }
  expect(await page.locator(`${present} .diagram`).isVisible()).toBe(false);
  await page.keyboard.press('PageUp');
  expect(await page.locator(`${present} .diagram`).isVisible()).toBe(true);
});

it('changes take at least 200 ms, and do not move for whoever wants no motion', async () => {
  const run = async (
    reducedMotion: 'reduce' | 'no-preference',
  ): Promise<{ frames: number; took: number }> => {
    const { page } = await openDeck(browser, '#/conveners/3', { reducedMotion });
    return await page.evaluate(async () => {
      const node = document.querySelector<SVGElement>('.present .node[data-body="mofa"]');
      const start = performance.now();
      let frames = 0;
      node?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      while (node?.style.getPropertyValue('--near') !== '1') {
        await new Promise(requestAnimationFrame);
        frames += 1;
      }
      return { frames, took: performance.now() - start };
    });
  };
  // The script that moves things may start with the next frame; it may not need another.
  expect((await run('reduce')).frames).toBeLessThanOrEqual(2);
  const moving = await run('no-preference');
  expect(moving.frames).toBeGreaterThan(2);
  expect(moving.took).toBeGreaterThan(200);
});

it('in a narrow window the diagram is a list, people first, with targets for a thumb', async () => {
  const { page } = await browser.open(`${inject('siteUrl')}?view=read#/conveners`, {
    viewport: { width: 375, height: 700 },
  });
  const slide = page.locator('#conveners');
  expect(await slide.locator('.diagram').isVisible()).toBe(false);
  expect(await slide.locator('.roster summary').first().innerText()).toContain('龔明鑫');
  const heights = await slide
    .locator('.roster summary, .chip, .find input')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  const summary = slide.locator('.roster details[data-body="most"] summary');
  await summary.click();
  await expect.poll(() => hashOf(page)).toBe('#/conveners?body=most');
  await slide.getByLabel('搜尋單位或人物').fill('科技');
  expect(await slide.locator('.roster details:not([hidden])').count()).toBe(3);
});

it('an item of the list stays under the thumb while the one above it closes', async () => {
  const { page } = await browser.open(`${inject('siteUrl')}?view=read#/participants?body=ndc`, {
    viewport: { width: 375, height: 700 },
    hasTouch: true,
  });
  await page.waitForSelector('html[data-ready]');
  const item = page.locator('#participants .roster details[data-body="moea"] summary');
  await item.scrollIntoViewIfNeeded();
  const before = await item.boundingBox();
  await item.tap();
  await expect.poll(() => hashOf(page)).toBe('#/participants?body=moea');
  await page.waitForTimeout(100);
  expect(Math.abs(((await item.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
});

it('without a script the list opens all the same', async () => {
  const { page } = await browser.open(inject('siteUrl'), {
    javaScriptEnabled: false,
    viewport: { width: 375, height: 700 },
  });
  const item = page.locator('#participants .roster details[data-body="itri"]');
  await item.locator('summary').click();
  expect(await item.locator('.facts').first().innerText()).toContain('研究機構');
});
