/*
 * Chartability's critical heuristics, and the test that holds each:
 *   low contrast                          statement.test.ts (axe), colours of the filters below
 *   small text                            participants/layout.test.ts: no name below 30 px of 1920
 *   content is only visual                'the same data stands in tables'
 *   interaction has only one input        pointer, keys and ways below
 *   no interaction cues or instructions   'one tab stop': the diagram is described by its help
 *   controls override AT controls         'Escape gives the keys back'; ways work without arrow keys
 *   no title, summary or caption          participants/svg.test.ts: named and described
 *   no explanation for purpose or reading participants/svg.test.ts: described by the slide and its help
 *   no table                              participants/table.test.ts; 'the same data stands in tables'
 *   data density inappropriate            participants/layout.test.ts: one row a kind above 20 bodies
 *   navigation and interaction is tedious browser/explore/neighbours.test.ts: the tree of moves
 *   focus indicator not distinct          'one tab stop': the focused node is outlined
 *   user style change not respected       access.test.ts (forced colours, reduced motion)
 *   colour is used alone                  participants/svg.test.ts: shapes of the kinds, in the reviewed pictures
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import spec from '../../slides/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { useBrowser } from './browser.ts';
import { hashOf, keepDeck, openDeck, placeOf } from './deck.ts';

const browser = useBrowser();
const { bodies, relations } = resolveDeck(spec).delegations;
const lefts = bodies.filter(({ side }) => side === 'left');
const ministries = lefts.filter(({ kind }) => kind === 'ministry');

const focusName = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
const said = (page: Page): Promise<string | null> => page.locator('#announcer').textContent();
const present = 'section.present';
const node = (key: string): string => `${present} .in-zh .node[data-key="${key}"]`;

it('the projected picture has no tools; they come with a hand and go with it', async () => {
  const { page, problems } = await keepDeck(browser, 'participants/2');
  const tools = page.locator(`${present} :is(.explore-tools, .panel)`);
  expect(await tools.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  await page.locator(`${node('body eeas')} .hit`).hover();
  expect(await page.locator(`${present} .details`).innerText()).toContain('European External Action Service');
  expect(await hashOf(page)).toBe('#/participants/2');
  await page.mouse.move(960, 1079);
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(page)).toBe('people 0');
  expect(problems).toEqual([]);
});

it('a pointer anywhere between a name and its mark stays on them', async () => {
  const { page } = await keepDeck(browser, 'participants/2');
  const box = await page.locator(`${node('body mohw')} .hit`).boundingBox();
  if (!box) throw new Error('The node has no place on the page.');
  const looked = `${present} .diagram.looked-at`;
  for (let part = 1; part < 12; part += 1) {
    await page.mouse.move(box.x + (box.width * part) / 12, box.y + box.height / 2);
    await page.mouse.move(box.x + (box.width * part) / 12 + 1, box.y + box.height / 2);
    expect(await page.locator(looked).count(), `at ${part} of 12`).toBe(1);
  }
});

it('the diagram is one tab stop; arrows walk its tree, and Escape gives the keys back', async () => {
  const { page } = await keepDeck(browser, 'participants/2');
  await page.locator(node('body ndc')).focus();
  expect(await focusName(page)).toBe(
    `國發會 NDC，臺灣，部會機關，同類第1個（共${ministries.length}個），相關：龔明鑫（主任委員）`,
  );
  await page.keyboard.press('ArrowDown');
  expect(await focusName(page)).toContain('行政院資通安全處');
  await page.keyboard.press('ArrowRight');
  expect(await focusName(page)).toBe(`部會機關 ${ministries.length}，臺灣，${ministries.length}個單位`);
  await page.keyboard.press('ArrowRight');
  expect(await focusName(page)).toBe(`臺灣 ${lefts.length}，臺灣代表團，${lefts.length}個單位`);
  await page.keyboard.press('ArrowRight');
  expect(await focusName(page)).toMatch(/^歐盟/u);
  expect(await page.locator(`${present} .diagram [tabindex="0"]`).count()).toBe(1);
  expect(await placeOf(page)).toBe('participants 2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(page)).toBe('people 0');
});

it('Enter chooses a body: panel, announcement and address say so; Escape clears all', async () => {
  const { page } = await keepDeck(browser, 'participants/2');
  await page.locator(node('body mohw')).focus();
  await page.keyboard.press('Enter');
  expect(await hashOf(page)).toBe('#/participants/2?body=mohw');
  await expect.poll(() => said(page)).toContain('衛生福利部');
  const panel = page.locator(`${present} .details`);
  expect(await panel.innerText()).toContain('Ministry of Health and Welfare');
  expect(await panel.innerText()).toContain(
    `名單第${lefts.findIndex(({ id }) => id === 'mohw') + 1}個（共${lefts.length}個）`,
  );
  await page.keyboard.press('Escape');
  expect(await hashOf(page)).toBe('#/participants/2');
});

it('every line is a way: from a person to the body, and to the counterpart', async () => {
  const { page } = await keepDeck(browser, 'people/3?person=kung');
  const way = (name: RegExp) =>
    page.locator(`${present} .details .entry:not([hidden]) .way`, { hasText: name });
  await way(/Roberto Viola/u).press('Enter');
  expect(await hashOf(page)).toBe('#/people/3?person=viola');
  expect(await focusName(page)).toMatch(/^Roberto Viola/u);
  await way(/資通訊網絡暨科技總署/u).press('Enter');
  expect(await hashOf(page)).toBe('#/people/3?body=dg-connect');
  expect(await focusName(page)).toMatch(/^資通訊網絡暨科技總署/u);
});

it('chips filter by kind, and the count is said', async () => {
  const { page } = await keepDeck(browser, 'participants/2?body=ndc');
  await page.getByRole('button', { name: '研究機構', exact: true }).click();
  const found = bodies.filter(({ kind }) => kind === 'research').length;
  await expect.poll(() => said(page)).toBe(`${found}筆相符`);
  expect(await hashOf(page)).toBe('#/participants/2?body=ndc&kind=research');
});

it.for<readonly [string, number]>([
  ['台灣', 2],
  ['moea', 1],
  ['Ministry', 4],
  ['衛福部', 1],
  ['dg connect', 3],
  ['viola', 1],
  ['火星', 0],
])('the search finds names in both languages and short names: %s', async ([words, count]) => {
  const { page } = await keepDeck(browser, 'people/3?body=ndc');
  await page.getByRole('searchbox', { name: '搜尋單位或人物' }).fill(words);
  await expect.poll(() => said(page)).toBe(`${count}筆相符`);
});

it('the search finds in either language, whichever is shown', async () => {
  const { page } = await openDeck(browser, '?lang=en#/people/3?body=ndc');
  await page.getByRole('searchbox', { name: 'Search by name' }).fill('衛福部');
  expect(await page.locator(`${present} .matches`).textContent()).toBe('1');
});

it('a press shows the same data as a table, until the talk goes on', async () => {
  const { page } = await keepDeck(browser, 'participants/2');
  const table = page.locator(`${present} table.participants:not(.relations)`);
  const diagram = page.locator(`${present} .diagram`);
  // Out of sight it is cut away, but there for those who listen.
  const isShown = (): Promise<boolean> =>
    table.evaluate((element) => getComputedStyle(element).clipPath === 'none');
  expect([await isShown(), await diagram.isVisible()]).toEqual([false, true]);
  await page.locator(`${node('body eeas')} .hit`).hover();
  await page.getByRole('button', { name: '表格', exact: true }).click();
  expect([await isShown(), await diagram.isVisible()]).toEqual([true, false]);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  expect([await isShown(), await diagram.isVisible()]).toEqual([false, true]);
});

it('the same data stands in tables, always in the page', async () => {
  const { page } = await keepDeck(browser, 'people/3');
  expect(await page.locator('#people .bodies tr[data-key]').count()).toBe(bodies.length);
  expect(await page.locator('#people table.relations tbody tr').count()).toBe(relations.length);
});

it('where motion is welcome, the marks are on their way for a moment', async () => {
  const { page, problems } = await openDeck(browser, '#/participants/2', { reducedMotion: 'no-preference' });
  // All in one go, and the clock of the motion held, so that no frame comes between.
  const { first, between, last, own } = await page.locator('#people .in-zh .moving').evaluateAll((all) => {
    const places = (): string[] => all.map((one) => getComputedStyle(one).transform);
    const atRest = places();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    const motions = all.flatMap((one) => one.getAnimations());
    const placesAt = (part: number): string[] => {
      for (const motion of motions) {
        motion.pause();
        motion.currentTime = part * Number(motion.effect?.getComputedTiming().endTime);
      }
      return places();
    };
    const seen = { first: placesAt(0), between: placesAt(0.5), last: placesAt(1), own: atRest };
    for (const motion of motions) motion.play();
    return seen;
  });
  expect(await placeOf(page)).toBe('people 0');
  expect(last).toEqual(own);
  expect(first).not.toEqual(own);
  expect(between).not.toEqual(own);
  expect(between).not.toEqual(first);
  expect(problems).toEqual([]);
});

it('the marks come from where they stood, and are at their own places on the way back and by address', async () => {
  const { page } = await keepDeck(browser, 'participants/2');
  const places = (): Promise<Array<string | null>> =>
    page
      .locator('#people .in-zh .moving')
      .evaluateAll((all) => all.map((one) => one.getAttribute('transform')));
  const own = await places();
  await page.keyboard.press('ArrowRight');
  await expect.poll(places).toEqual(own);
  await page.keyboard.press('ArrowLeft');
  expect(await placeOf(page)).toBe('participants 2');
  expect(await places()).toEqual(own);
});
