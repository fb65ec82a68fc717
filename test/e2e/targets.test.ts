/** WCAG 2.2, 2.5.8: what can be pressed on the stage, in its sheets and in the console is 24 px large, or has that room for itself. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { measureTargets } from '../../src/rendered/measure-targets.ts';
import { useBrowser } from './browser.ts';
import { keepSmallDeck, showToolbar } from './deck.ts';
import { keepConsole } from './speaker-windows.ts';

const browser = useBrowser();

/** What there is to press, so that a page without anything is no success. */
const count = (page: Page): Promise<number> => page.locator('a[href]:visible, button:visible').count();

it.for([
  ['the toolbar', 'lights', []],
  ['the sheet of keys', 'lights', ['?']],
  ['the contents', 'lights', ['g']],
  ['what a file is', 'lights', ['a']],
  ['a diagram that is explored', 'bodies/2', ['Tab']],
] as const)('%s', async ([, place, keys]) => {
  const { page } = await keepSmallDeck(browser, place);
  await showToolbar(page);
  for (const key of keys) await page.keyboard.press(key);
  expect(await count(page)).toBeGreaterThan(3);
  expect(await page.evaluate(measureTargets)).toEqual([]);
});

it.for(['notes', 'two-up', 'three-up', 'brief'])('a handout in the layout %s', async (layout) => {
  const { page } = await browser.keep(`${inject('smallSiteUrl')}handout.html`, {
    viewport: { width: 1000, height: 20_000 },
  });
  await page.locator(`input[name="layout"][value="${layout}"]`).check();
  await page.waitForSelector(`html[data-layout="${layout}"]`);
  expect(await count(page)).toBeGreaterThan(3);
  expect(await page.evaluate(measureTargets)).toEqual([]);
});

it.for([
  [1024, 768],
  [480, 320],
] as const)('the console in a window of %i × %i, and its sheets', async ([width, height]) => {
  const { speaker } = await keepConsole(browser, `${inject('smallUsbUrl')}deck.html`, 'lights');
  await speaker.setViewportSize({ width, height });
  expect(await count(speaker)).toBeGreaterThan(3);
  expect(await speaker.evaluate(measureTargets)).toEqual([]);
  for (const sheet of ['?', 'g', 'y', 'v']) {
    await speaker.keyboard.press(sheet);
    await speaker.locator('dialog[open]').waitFor();
    expect(await speaker.evaluate(measureTargets), `sheet of ${sheet}`).toEqual([]);
    await speaker.keyboard.press('Escape');
  }
});

/** What can be pressed and shows no hand under a pointer; a term has a question mark. Runs in the page. */
function withoutHand(): string[] {
  const pressed =
    'a[href], button:enabled, summary, label:has(input:not([type="text"], [type="search"])), .d-node[role="button"], .term[role="button"]';
  return [...document.querySelectorAll(pressed)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !['pointer', 'help'].includes(getComputedStyle(element).cursor))
    .map((element) => element.outerHTML.slice(0, 80));
}

it.for([
  ['people/1?person=lin', '', []],
  ['overview/2', '', ['g']],
  ['lights/1', '', ['?']],
  ['lights/1', '', ['a']],
] as const)('what can be pressed on the stage (%s%s) shows a hand', async ([place, query, keys]) => {
  const { page } = await keepSmallDeck(browser, place, query);
  await page.mouse.move(630, 430);
  for (const key of keys) await page.keyboard.press(key);
  expect(await page.evaluate(withoutHand)).toEqual([]);
});

it('and so does it in the article, in the handout and in the console', async () => {
  const { page } = await browser.visit(`${inject('smallSiteUrl')}?view=read#/people?person=lin`, {
    viewport: { width: 1280, height: 720 },
  });
  await page.waitForSelector('#people .d-way:visible');
  expect(await page.evaluate(withoutHand)).toEqual([]);
  await page.goto(`${inject('smallSiteUrl')}handout.html`);
  expect(await page.evaluate(withoutHand)).toEqual([]);
  const { speaker } = await keepConsole(browser, `${inject('smallUsbUrl')}deck.html`, 'lights');
  for (const sheet of ['Escape', '?', 'g', 'y', 'v']) {
    await speaker.keyboard.press(sheet);
    expect(await speaker.evaluate(withoutHand), `after ${sheet}`).toEqual([]);
    await speaker.keyboard.press('Escape');
  }
});

it('the measurement finds targets that are too small', async () => {
  const { page } = await keepSmallDeck(browser, 'lights');
  await showToolbar(page);
  const buttons = page.locator('.toolbar button');
  const resize = (css: string): Promise<void> =>
    buttons.evaluateAll((all, style) => {
      for (const button of all as HTMLElement[]) button.style.cssText = style;
    }, css);
  await resize('all: unset; width: 18px; height: 18px; overflow: hidden;');
  expect((await page.evaluate(measureTargets)).length).toBeGreaterThan(3);
  await resize('');
  expect(await page.evaluate(measureTargets)).toEqual([]);
});
