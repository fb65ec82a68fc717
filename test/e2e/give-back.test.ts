import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { keepSmallDeck, placeOf } from './deck.ts';
import { keepConsole, seen } from './speaker-windows.ts';

const browser = useBrowser();
const present = 'section.present';

/** What on a slide can be pressed, and from which place the talk has to go on afterwards. */
const pressed = [
  ['a term', 'lights/1', `${present} .term:visible`, 'lights 2'],
  [
    'a body of the diagram',
    'bodies/2',
    `${present} .d-node[data-key="body port"]:visible .d-hit`,
    'people 0',
  ],
  ['the switch to the table', 'bodies/2?body=port', `${present} .d-tabular`, 'people 0'],
  ['a way to another body', 'people/1?person=lin', `${present} .d-way:visible`, 'north-remarks 0'],
  ['a button of the toolbar', 'lights/1', '.toolbar [data-action="theme"]', 'lights 2'],
] as const;

const hands: Readonly<Record<string, (page: Page, selector: string) => Promise<void>>> = {
  'a mouse': (page, selector) => page.locator(selector).first().click(),
  'the other button of a mouse': (page, selector) =>
    page.locator(selector).first().click({ button: 'right' }),
  'a finger': (page, selector) => page.locator(selector).first().tap(),
};

const presses = [
  ...pressed.map((what) => ['a mouse', ...what] as const),
  ...pressed
    .slice(0, 2)
    .flatMap((what) => [['the other button of a mouse', ...what] as const, ['a finger', ...what] as const]),
];

it.for(presses)(
  'pressed by %s, %s gives the keys of the talk back',
  async ([hand, , place, selector, next]) => {
    const { page, problems } = await keepSmallDeck(browser, place, '', { hasTouch: true });
    await hands[hand]?.(page, selector);
    await page.keyboard.press('Space');
    await expect.poll(() => placeOf(page)).toBe(next);
    expect(problems).toEqual([]);
  },
);

it('a table that was clicked leaves the arrows to the talk', async () => {
  const { page } = await keepSmallDeck(browser, 'bodies/2?body=port');
  const table = page.locator(`${present} .d-bodies`);
  await page.locator(`${present} .d-tabular`).click();
  await table.click();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => placeOf(page)).toBe('bodies 1');
});

it('what Tab has reached keeps Space and Enter until it is clicked', async () => {
  const { page } = await keepSmallDeck(browser, 'bodies/2');
  // From now on a focus is the keyboard's.
  await page.keyboard.press('Tab');
  await page.locator(`${present} .d-node[tabindex="0"]:visible`).focus();
  await page.keyboard.press('Space');
  const chosen = page.locator(`${present} .d-node[aria-pressed="true"]:visible`);
  expect(await chosen.count()).toBe(1);
  expect(await placeOf(page)).toBe('bodies 2');
  await chosen.locator('.d-hit').click();
  await page.keyboard.press('Space');
  await expect.poll(() => placeOf(page)).toBe('people 0');
});

it('in the console, too, what was clicked gives the keys back, and a field keeps them', async () => {
  const { page, speaker } = await keepConsole(browser, `${inject('smallUsbUrl')}deck.html`, 'lights');
  for (const [selector, place] of [
    ['.words .text', '#/lights/1'],
    ['.tools [data-action="help"]', '#/lights/2'],
    ['.words [data-action="larger"]', '#/lights/3'],
  ] as const) {
    await speaker.click(selector);
    await speaker.keyboard.press('Escape');
    await speaker.keyboard.press('Space');
    await seen(page, place);
  }
  await speaker.click('#speaker-end');
  await speaker.keyboard.press('Space');
  await speaker.keyboard.press('Backspace');
  expect(await speaker.evaluate(() => document.activeElement?.id)).toBe('speaker-end');
  await speaker.keyboard.press('Escape');
  await speaker.keyboard.press('PageUp');
  await seen(page, '#/lights/2');
});
