import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { moveTo } from './deck.ts';
import { isPressed, keepConsole, openConsole, seen, told } from './speaker-windows.ts';

const browser = useBrowser();
const keepSmall = (hash: string) => keepConsole(browser, `${inject('smallUsbUrl')}deck.html`, hash);
const keepWeather = (hash: string) => keepConsole(browser, `${inject('weatherUsbUrl')}deck.html`, hash);

it('starts the clock with the first slide that a clicker changes in the audience’s window', async () => {
  const { page } = await browser.visit(`${inject('smallUsbFileUrl')}deck.html#/welcome`);
  const speaker = await openConsole(page);
  expect(await speaker.isVisible('.stopwatch [data-message="run"]')).toBe(true);
  await page.keyboard.press('PageDown');
  await expect.poll(() => told(speaker, 'now-number')).toBe('2');
  await expect.poll(() => speaker.isVisible('.stopwatch [data-message="pause"]')).toBe(true);
});

it('names its window apart from the audience’s, in the speaker’s language', async () => {
  const { page, speaker } = await keepSmall('welcome');
  expect(await speaker.title()).toMatch(/^講者視窗 · /u);
  await speaker.keyboard.press('Shift+L');
  expect(await speaker.title()).toMatch(/^Speaker view · /u);
  expect(await page.title()).not.toContain('講者視窗');
  await speaker.keyboard.press('Shift+L');
});

it('says what the next press shows: a step and the slide after it, a slide, or the end', async () => {
  const { speaker } = await keepSmall('bodies/1');
  const soon = async (): Promise<string> =>
    (await speaker.locator('.soon > :is(h2, p)').allInnerTexts()).join(' ').trim();
  await expect.poll(soon).toMatch(/步驟 2 \/ 2\s+之後 4 林局長/u);
  await speaker.keyboard.press('PageDown');
  await expect.poll(soon).toMatch(/^下一步 4\s+林局長/u);
  await speaker.keyboard.press('End');
  for (let step = 0; step < 9; step += 1) await speaker.keyboard.press('PageDown');
  await expect.poll(soon).toMatch(/簡報到此結束$/u);
});

it('lights what is said at each step, and keeps it in sight', async () => {
  const { speaker } = await keepWeather('drills');
  for (let size = 0; size < 3; size += 1) await speaker.keyboard.press('+');
  const said = speaker.locator('.words .text p');
  const now = speaker.locator('.words .text [aria-current="step"]');
  const isInSight = (): Promise<boolean> =>
    now.evaluate((paragraph) => {
      const box = paragraph.parentElement?.getBoundingClientRect();
      const { top } = paragraph.getBoundingClientRect();
      return box !== undefined && top >= box.top - 1 && top < box.bottom - 20;
    });
  await expect(said.count()).resolves.toBe(4);
  for (let step = 0; step <= 3; step += 1) {
    await expect.poll(() => now.textContent()).toBe(await said.nth(step).textContent());
    expect(await isInSight()).toBe(true);
    await speaker.keyboard.press('PageDown');
  }
  await speaker.keyboard.press('PageUp');
  await expect.poll(() => now.textContent()).toBe(await said.nth(3).textContent());
  await speaker.keyboard.press('Shift+L');
  await expect.poll(() => now.textContent()).toMatch(/^▶ [a-z]/iu);
  await speaker.keyboard.press('Shift+L');
  for (let size = 0; size < 3; size += 1) await speaker.keyboard.press('-');
});

it('scrolls through notes that are longer than their box, and the arrows move the talk all the same', async () => {
  const { page, speaker } = await keepWeather('reaching');
  for (let size = 0; size < 5; size += 1) await speaker.keyboard.press('+');
  const top = (): Promise<number> =>
    speaker.evaluate(() => document.querySelector('.words .text')?.scrollTop ?? -1);
  await speaker.keyboard.press('m');
  expect(await top()).toBeGreaterThan(100);
  await speaker.keyboard.press('Shift+M');
  expect(await top()).toBe(0);
  await speaker.focus('.words .text');
  await speaker.keyboard.press('ArrowDown');
  await seen(page, '#/reaching/1');
});

it('the notes of another slide begin at their head, however far the last were scrolled', async () => {
  const { page, speaker } = await keepWeather('lead-time/1');
  // As large as they go, whatever they were.
  for (const key of '+++++++') await speaker.keyboard.press(key);
  const top = (): Promise<number> => speaker.locator('.words .text').evaluate(({ scrollTop }) => scrollTop);
  await speaker.keyboard.press('m');
  expect(await top()).toBeGreaterThan(100);
  // What is said at this step is in sight from there.
  await moveTo(page, 'drills/1');
  await expect.poll(() => told(speaker, 'steps')).toBe('2');
  expect(await top()).toBe(0);
  for (let size = 0; size < 4; size += 1) await speaker.keyboard.press('-');
});

it('a mouse that leaves the picture points at nothing', async () => {
  const { page, speaker } = await keepSmall('bodies');
  const pointer = '.slides > .over-slide .pointer';
  await speaker.keyboard.press('i');
  await speaker.hover('.now .preview');
  await expect.poll(() => page.isVisible(pointer)).toBe(true);
  await speaker.hover('.words .text');
  await expect.poll(() => page.isVisible(pointer)).toBe(false);
  await speaker.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => page.isVisible(pointer)).toBe(true);
});

it('gives the keys back to the talk once a field is filled in or a button was clicked', async () => {
  const { page, speaker } = await keepSmall('bodies');
  await speaker.keyboard.press('Shift+K');
  await speaker.click('#speaker-end');
  await speaker.keyboard.type('２２：４５');
  await speaker.keyboard.press('Enter');
  expect(await speaker.inputValue('#speaker-end')).toBe('22:45');
  await speaker.keyboard.press('ArrowRight');
  await seen(page, '#/bodies/1');
  await speaker.click('#speaker-end');
  await speaker.keyboard.type('99');
  await speaker.keyboard.press('Enter');
  expect(await speaker.isVisible('[data-message="end-wrong"]')).toBe(true);
  await speaker.keyboard.press('Escape');
  expect(await speaker.inputValue('#speaker-end')).toBe('22:45');
  expect(await speaker.isVisible('[data-message="end-wrong"]')).toBe(false);
  await speaker.click('[data-action="stopwatch"]');
  await speaker.keyboard.press(' ');
  await seen(page, '#/bodies/2');
  expect(await speaker.isVisible('.stopwatch [data-message="pause"]')).toBe(true);
  await speaker.click('[data-action="preflight"]');
  await speaker.keyboard.press('.');
  expect(await isPressed(speaker, 'black')).toBe(true);
  await speaker.keyboard.press('Escape');
  await speaker.keyboard.press(' ');
  expect(await speaker.isVisible('dialog[open]')).toBe(false);
  expect(await isPressed(speaker, 'black')).toBe(false);
});
