/*
 * Chartability's critical heuristics, and the test that holds each:
 *   low contrast                          slides/statement.test.ts (axe), colours of the filters below
 *   small text                            participants/layout.test.ts: no name below 30 px of 1920
 *   content is only visual                'the same data stands in tables'
 *   interaction has only one input        pointer, keys, fingers and ways below
 *   no interaction cues or instructions   'exploring begins and ends': the button, the band's first words
 *   controls override AT controls         'a press by hand'; ways work without arrow keys
 *   no title, summary or caption          participants/svg.test.ts: named and described
 *   no explanation for purpose or reading participants/svg.test.ts: described by the slide and its help
 *   no table                              participants/table.test.ts; 'the same data stands in tables'
 *   data density inappropriate            participants/layout.test.ts: one row a kind above 20 bodies
 *   navigation and interaction is tedious browser/explore/neighbours.test.ts: the tree of moves
 *   focus indicator not distinct          diagram.css: the focused node is outlined
 *   user style change not respected       access.test.ts (forced colours, reduced motion)
 *   colour is used alone                  participants/svg.test.ts: shapes of the kinds, in the reviewed pictures
 */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import weather from '../../examples/weather/deck.ts';
import { resolveDeck } from '../../src/deck/resolve.ts';
import { useBrowser } from './browser.ts';
import { hashOf, keepWeatherDeck, openWeatherDeck, placeOf } from './deck.ts';

const browser = useBrowser();
const { bodies, relations } = resolveDeck(weather).delegations;
const lefts = bodies.filter(({ side }) => side === 'left');
const leftAgencies = lefts.filter(({ kind }) => kind === 'agency').length;
const agencies = bodies.filter(({ kind }) => kind === 'agency');

const focusName = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
const said = (page: Page): Promise<string | null> => page.locator('#announcer').textContent();
const present = 'section.present';
const band = `${present} .d-explore-band`;
const node = (key: string): string => `${present} .in-zh .d-node[data-key="${key}"]`;
const isExploring = (page: Page): Promise<boolean> => page.locator(`${present}.exploring`).isVisible();
/** The whole example at a place, as it is before anybody explores. */
const deckAt = async (place: string): ReturnType<typeof keepWeatherDeck> => {
  await keepWeatherDeck(browser, 'opening');
  return keepWeatherDeck(browser, place);
};
const searchbox = (page: Page) => page.getByRole('searchbox', { name: '搜尋單位或人物' });

it('exploring begins and ends where everybody sees it, and gives the slide back as it was', async () => {
  const { page, problems } = await deckAt('participants/1');
  for (const floor of [`${present} .d-explore-bar`, band])
    expect(await page.locator(floor).isVisible()).toBe(false);
  await page.mouse.move(600, 300);
  await page.getByRole('button', { name: '探索這張圖' }).click();
  expect(await page.locator(`${present} .d-explore-bar`).isVisible()).toBe(true);
  expect(await page.locator(band).innerText()).toContain('點選單位或類別');
  // Whatever the step of the talk, all can be explored; the headline is hidden from sight alone.
  expect(await page.locator(node('body valley-centre')).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 2 }).first().isVisible()).toBe(true);
  expect(await page.locator(`${present} header`).evaluate((one) => getComputedStyle(one).opacity)).toBe('0');
  await page.getByRole('button', { name: '結束探索' }).click();
  expect(await isExploring(page)).toBe(false);
  expect(await placeOf(page)).toBe('participants 1');
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(page)).toBe('participants 2');
  expect(problems).toEqual([]);
});

it('E begins with the keys in the picture: arrows walk its tree, Enter chooses, Escape goes one step back', async () => {
  const { page } = await deckAt('participants/2');
  await page.keyboard.press('e');
  expect(await focusName(page)).toBe(`群島 ${lefts.length}，群島代表團，${lefts.length}個單位`);
  expect(await page.locator(`${present} .d-diagram [tabindex="0"]`).count()).toBe(1);
  await page.keyboard.press('ArrowLeft');
  expect(await focusName(page)).toBe(`機關 ${leftAgencies}，群島，${leftAgencies}個單位`);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  expect(await focusName(page)).toBe(
    `群島氣象局，群島，機關，同類第1個（共${leftAgencies}個），相關：群島局長（局長）`,
  );
  await page.keyboard.press('Enter');
  expect(await hashOf(page)).toBe('#/participants/2?body=weather-office');
  await expect
    .poll(() => said(page))
    .toBe('群島氣象局，群島，機關，名單第1個，共9個；群島局長與高地署長有關聯');
  await page.keyboard.press('/');
  await page.keyboard.type('radio');
  expect(await hashOf(page)).toBe('#/participants/2?find=radio');
  await page.keyboard.press('Escape');
  expect([await hashOf(page), await isExploring(page)]).toEqual(['#/participants/2', true]);
  await page.keyboard.press('Escape');
  expect([await placeOf(page), await isExploring(page)]).toEqual(['participants 2', false]);
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(page)).toBe('people 0');
});

it('a press by hand chooses and leaves the keys to the talk, which ends exploring', async () => {
  const { page } = await deckAt('participants/2');
  await page.locator(`${node('body sea-college')} .d-hit`).click();
  expect(await hashOf(page)).toBe('#/participants/2?body=sea-college');
  expect(await page.locator(band).innerText()).toContain('College of the Sea');
  // On free ground a press lets go.
  await page.mouse.click(620, 510);
  expect([await hashOf(page), await isExploring(page)]).toEqual(['#/participants/2', true]);
  await page.locator(`${node('body sea-college')} .d-hit`).click();
  await page.keyboard.press('Space');
  expect(await placeOf(page)).toBe('people 0');
  expect(await page.locator('.exploring').count()).toBe(0);
});

it('the band says of an organisation what the list’s own entry says, each thing with its paragraph', async () => {
  const { page } = await deckAt('participants/2?body=weather-office');
  const text = (await page.locator(band).innerText()).replaceAll(/\s+/gu, ' ');
  for (const words of [
    '群島氣象局 Islands Weather Office 群島 機關 名單第1個，共9個',
    '群島局長 局長',
    '共同召開 高地署長',
    '率團 M1',
  ])
    expect(text).toContain(words);
  // Word for word what the entry holds.
  const [shown, listed] = await page.evaluate(() => {
    const wordsOf = (query: string): string[] =>
      [...document.querySelectorAll(query)].map((one) => (one.textContent ?? '').replaceAll(/\s+/gu, ' '));
    const entry = '#participants .d-roster [data-key="body weather-office"] >';
    return [
      wordsOf('#participants .d-explore-band :is([data-for="one"], .d-list.d-one) > :not(.d-pager)'),
      wordsOf(`${entry} :is(summary, .d-facts) > *`),
    ];
  });
  expect(shown).toEqual(listed);
  // A press on what names no counterpart tells what its paragraph is about.
  const deed = page.locator(`${band} .d-deed`, { hasText: '率團' });
  await deed.click();
  expect(await deed.innerText()).toContain('召開、主持與議程');
});

it('a body of which nobody is named says so, and leads on in the list', async () => {
  const { page } = await deckAt('participants/2?body=sea-college');
  expect(await page.locator(band).innerText()).toContain('文中未列名其人員');
  await page.locator(`${band} .d-way`, { hasText: '下一個' }).click();
  expect(await hashOf(page)).toBe('#/participants/2?body=fishing-radio');
});

it('a way lights its verb under a pointer and by a first tap, and leads to the counterpart', async () => {
  const { page } = await deckAt('participants/2?body=weather-office');
  const way = page.locator(`${band} .d-way`, { hasText: '高地署長' });
  const lit = page.locator(`${present} .in-zh .d-verb-pill.d-lit.d-near`);
  await way.hover();
  expect(await lit.textContent()).toBe('共同召開');
  await way.click();
  expect(await hashOf(page)).toBe('#/participants/2?body=weather-service');
  const touched = await browser.open(`${inject('weatherSiteUrl')}#/people?person=islands-director`, {
    viewport: { width: 1280, height: 720 },
    hasTouch: true,
  });
  await touched.page.waitForSelector('html[data-ready]');
  const toDirector = touched.page.locator(`${band} .d-way`, { hasText: '高地署長' });
  await toDirector.tap();
  expect(await touched.page.locator(`${present} .in-zh .d-link.d-lit`).textContent()).toBe('共同召開');
  expect(await hashOf(touched.page)).toContain('person=islands-director');
  await toDirector.tap();
  expect(await hashOf(touched.page)).toContain('person=highlands-director');
});

it('a way that is followed by key leads the focus to its end', async () => {
  const { page } = await deckAt('people/1?person=islands-director');
  const way = (name: RegExp) => page.locator(`${band} .d-way`, { hasText: name });
  await way(/高地署長/u).press('Enter');
  expect(await hashOf(page)).toBe('#/people/1?person=highlands-director');
  expect(await focusName(page)).toMatch(/^高地署長/u);
  await way(/高地氣象署/u).press('Enter');
  expect(await hashOf(page)).toBe('#/people/1?body=weather-service');
  expect(await focusName(page)).toMatch(/^高地氣象署/u);
});

it('a kind is chosen in the band or by its cuff, and the bar lets go of it', async () => {
  const { page } = await deckAt('participants/2');
  await page.keyboard.press('e');
  await page.locator(`${band} .in-zh .d-kind`, { hasText: '機關' }).first().click();
  expect(await hashOf(page)).toBe('#/participants/2?kind=agency');
  expect(await page.locator(band).innerText()).toContain('分類由編者所作');
  const rows = page.locator(`${band} .d-row:visible`);
  expect(await rows.count()).toBe(agencies.length);
  await page.locator(`${present} .d-explore-bar .d-kinds`).click();
  expect(await hashOf(page)).toBe('#/participants/2');
  await page.locator(`${node('kind left research')} .d-box`).click();
  expect(await rows.count()).toBe(bodies.filter(({ kind }) => kind === 'research').length);
});

it('what the band has no room for comes by the page', async () => {
  const { page } = await deckAt('participants/2?find=a');
  const rows = page.locator(`${band} .d-row:visible`);
  const shown = async (): Promise<unknown> => [
    await rows.count(),
    await page.locator(`${band} .d-pager .d-of`).innerText(),
  ];
  // Twelve organisations and four people.
  expect(await shown()).toEqual([5, '第1頁，共4頁']);
  for (let turn = 0; turn < 3; turn += 1) await page.locator(`${band} .d-pager .d-on`).click();
  expect(await shown()).toEqual([1, '第4頁，共4頁']);
});

it.for<readonly [string, string]>([
  ['電台', '12個單位中找到1個'],
  ['Islands', '12個單位中找到2個'],
  ['漁會', '12個單位中找到1個'],
  ['weather service', '12個單位中找到1個'],
  ['局長', '12個單位中找到0個'],
  ['火星', '沒有找到「火星」'],
])(
  'the search finds names in both languages and other names, and says how many: %s',
  async ([words, found]) => {
    const { page } = await deckAt('participants/2');
    await page.keyboard.press('e');
    await searchbox(page).fill(words);
    await expect.poll(() => said(page)).toBe(found);
    await page.keyboard.press('Enter');
  },
);

it('the search counts people apart, leads to what it found, and is cleared where nothing was', async () => {
  const { page } = await deckAt('participants/2');
  await page.keyboard.press('e');
  await searchbox(page).fill('署長');
  expect(await page.locator(band).innerText()).toContain('1位人物');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await hashOf(page)).toBe('#/participants/2?person=highlands-director&find=署長');
  await searchbox(page).fill('火星');
  await page.getByRole('button', { name: '清除搜尋' }).last().click();
  expect(await hashOf(page)).toBe('#/participants/2');
  expect(await page.locator(band).innerText()).toContain('點選單位或類別');
});

it('an address that names nobody here begins exploring and says so', async () => {
  const { page } = await deckAt('participants/2?body=nobody');
  expect(await page.locator(band).innerText()).toContain('連結中的單位、人物或類別不存在');
  expect(await hashOf(page)).toBe('#/participants/2');
});

it('the table takes the picture’s place between bar and band, with the same choice, until the talk goes on', async () => {
  const { page } = await deckAt('participants/2?body=weather-service');
  const table = page.locator(`${present} table.d-participants:not(.d-relations)`);
  const diagram = page.locator(`${present} .d-diagram`);
  // Out of sight it is cut away, but there for those who listen.
  const isShown = (): Promise<boolean> =>
    table.evaluate((element) => getComputedStyle(element).clipPath === 'none');
  expect([await isShown(), await diagram.isVisible()]).toEqual([false, true]);
  await page.getByRole('button', { name: '表格', exact: true }).click();
  expect([await isShown(), await diagram.isVisible()]).toEqual([true, false]);
  expect(await table.locator('tr.d-near').innerText()).toContain('高地氣象署');
  expect(await page.locator(band).innerText()).toContain('Highlands Weather Service');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  expect([await isShown(), await diagram.isVisible()]).toEqual([false, true]);
});

it('on a phone the list opens in place, finds people and leads from one to the other', async () => {
  const { page } = await browser.open(
    `${inject('weatherSiteUrl')}?view=read#/participants?body=weather-office`,
    {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    },
  );
  const list = page.locator('#participants .d-roster');
  expect(await page.locator('#participants .d-explore-band').isVisible()).toBe(false);
  const open = list.locator('details[open]');
  expect(await open.innerText()).toContain('共同召開');
  await open.locator('.d-way', { hasText: '高地署長' }).tap();
  expect(await open.getAttribute('data-key')).toBe('body weather-service');
  await page.locator('#participants .d-find input').fill('署長');
  expect(
    await list.locator('details:visible').evaluateAll((all) => all.map((one) => one.dataset['key'])),
  ).toEqual(['person highlands-director']);
});

it('the same data stands in tables, always in the page', async () => {
  const { page } = await deckAt('people/1');
  expect(await page.locator('#people .d-bodies tr[data-key]').count()).toBe(bodies.length);
  expect(await page.locator('#people table.d-relations tbody tr').count()).toBe(relations.length);
});

it('where motion is welcome, the marks are on their way for a moment', async () => {
  const { page, problems } = await openWeatherDeck(browser, '#/participants/2', {
    reducedMotion: 'no-preference',
  });
  // All in one go, and the clock of the motion held, so that no frame comes between.
  const { first, between, last, own } = await page.locator('#people .in-zh .d-moving').evaluateAll((all) => {
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
  const { page } = await deckAt('participants/2');
  const places = (): Promise<Array<string | null>> =>
    page
      .locator('#people .in-zh .d-moving')
      .evaluateAll((all) => all.map((one) => one.getAttribute('transform')));
  const own = await places();
  await page.keyboard.press('ArrowRight');
  await expect.poll(places).toEqual(own);
  await page.keyboard.press('ArrowLeft');
  expect(await placeOf(page)).toBe('participants 2');
  expect(await places()).toEqual(own);
});
