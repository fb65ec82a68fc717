import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { moveTo } from './deck.ts';
import { blankPage, openConsole, seen, told } from './speaker-windows.ts';

const browser = useBrowser();
const ten = new Date('2026-05-05T10:00:00').getTime();

interface TimedTalk {
  readonly deck: Page;
  readonly speaker: Page;
  /** Sets the clock of both windows to so many seconds after ten o'clock. */
  readonly at: (seconds: number) => Promise<void>;
}

let opening: Promise<TimedTalk> | undefined;

/** A talk at ten o'clock that tests share: it has not begun, has no hard end, and no log is kept of what was before. */
async function keepTimed(): Promise<TimedTalk> {
  opening ??= openTimed();
  const talk = await opening;
  const { deck, speaker, at } = talk;
  await speaker.keyboard.press('Escape');
  await speaker.fill('#speaker-end', '');
  await speaker.keyboard.press('Enter');
  await moveTo(deck, 'welcome');
  await speaker.keyboard.press('Shift+K');
  await at(0);
  await expect.poll(() => told(speaker, 'clock')).toBe('10:00:00');
  await speaker.evaluate(() => localStorage.clear());
  return talk;
}

/** A talk whose time stands still until it is told to go on. */
async function openTimed(): Promise<TimedTalk> {
  const { page: deck } = await browser.keep('about:blank');
  const { clock } = deck.context();
  await clock.setFixedTime(ten);
  // Time passes on the clock of the page too, or it would look as if the computer's clock were corrected.
  await deck.context().addInitScript((start) => {
    performance.now = () => Date.now() - start;
  }, ten);
  await deck.goto(`${inject('smallUsbUrl')}deck.html`);
  const speaker = await openConsole(deck);
  return { deck, speaker, at: (seconds) => clock.setFixedTime(ten + seconds * 1000) };
}

it('a reset can be taken back for some seconds, with its log; a clock that stands says so', async () => {
  const { speaker, at } = await keepTimed();
  await speaker.keyboard.press('k');
  await at(30);
  await speaker.keyboard.press('k');
  await speaker.waitForSelector('.elapsed [data-message="paused"]:not([hidden])');
  expect(await told(speaker, 'elapsed')).toBe('0:30');
  await speaker.keyboard.press('Shift+K');
  await expect.poll(() => told(speaker, 'elapsed')).toBe('0:00');
  expect(await speaker.isVisible('.elapsed [data-message="paused"]')).toBe(false);
  await speaker.click('[data-action="take-back"]');
  await expect.poll(() => told(speaker, 'elapsed')).toBe('0:30');
  expect(await told(speaker, 'on-slide')).toBe('0:30');
  expect(await speaker.isVisible('.take-back')).toBe(false);
  await speaker.keyboard.press('y');
  expect(await speaker.locator('#speaker-run option').count()).toBe(1);
});

it('a hard end plans what remains anew, says so calmly, and can be taken back', async () => {
  const { speaker, at } = await keepTimed();
  const [planned, whole] = [await told(speaker, 'for-slide'), await told(speaker, 'remaining')];
  expect([planned, whole]).toEqual(['0:20', '3:40']);
  expect(await speaker.isVisible('.pace [data-message="on-time"]')).toBe(true);
  await speaker.fill('#speaker-end', '10:02');
  await speaker.keyboard.press('Enter');
  // The slide's 20 of 220 planned seconds, of the 120 that are left.
  await expect.poll(() => told(speaker, 'for-slide')).toMatch(/^0:1[01]$/u);
  expect(await told(speaker, 'remaining')).toBe('2:00');
  await expect.poll(() => speaker.isVisible('.pace [data-message="behind"]')).toBe(true);
  expect(await told(speaker, 'behind')).toBe('1:40');
  await speaker.fill('#speaker-end', '25:00');
  await speaker.keyboard.press('Enter');
  await expect.poll(() => speaker.isVisible('.end [data-message="end-wrong"]')).toBe(true);
  await at(60);
  await expect.poll(() => told(speaker, 'remaining')).toBe('1:00');
  await speaker.fill('#speaker-end', '');
  await speaker.keyboard.press('Enter');
  await expect.poll(() => told(speaker, 'for-slide')).toBe(planned);
  expect(await speaker.isVisible('.end [data-message="end-wrong"]')).toBe(false);
});

it('starts, pauses, goes on and resets the clock, and says how far behind the plan', async () => {
  const { speaker, at } = await keepTimed();
  await speaker.keyboard.press('k');
  await at(90);
  await expect.poll(() => told(speaker, 'elapsed')).toBe('1:30');
  expect(await told(speaker, 'clock')).toBe('10:01:30');
  expect(await told(speaker, 'behind')).toBe('1:10');
  await speaker.keyboard.press('k');
  await at(300);
  await speaker.keyboard.press('k');
  await at(310);
  await expect.poll(() => told(speaker, 'elapsed')).toBe('1:40');
  await speaker.keyboard.press('Shift+K');
  await expect.poll(() => told(speaker, 'elapsed')).toBe('0:00');
  expect(await told(speaker, 'behind')).toBe('0:00');
});

it('what can be taken back can be for ten seconds, and then no more', async () => {
  const deck = await blankPage(browser);
  const { clock } = deck.context();
  await clock.install({ time: ten });
  await deck.goto(`${inject('smallUsbUrl')}deck.html`);
  const speaker = await openConsole(deck);
  await speaker.keyboard.press('k');
  await clock.pauseAt(ten + 60_000);
  await speaker.keyboard.press('k');
  await speaker.keyboard.press('Shift+K');
  expect(await speaker.isVisible('.take-back')).toBe(true);
  await clock.runFor(9900);
  expect(await speaker.isVisible('.take-back')).toBe(true);
  await clock.runFor(200);
  expect(await speaker.isVisible('.take-back')).toBe(false);
  await speaker.keyboard.press('Control+z');
  await clock.runFor(1000);
  expect(await told(speaker, 'elapsed')).toBe('0:00');
});

it('takes a time with its half of the day, and refuses one that may mean another', async () => {
  const { speaker } = await keepTimed();
  for (const typed of ['2:30 PM', '下午2:30', '１４３０']) {
    await speaker.fill('#speaker-end', typed);
    await speaker.keyboard.press('Enter');
    await expect.poll(() => speaker.inputValue('#speaker-end')).toBe('14:30');
  }
  await speaker.fill('#speaker-end', '2:30');
  await speaker.keyboard.press('Enter');
  await speaker.waitForSelector('.end [data-message="end-wrong"]:not([hidden])');
  expect(await told(speaker, 'remaining')).toBe('4:30:00');
});

it('keeps a log of planned against actual, to export, to print and to look at later', async () => {
  const { deck, speaker, at } = await keepTimed();
  // A trial of the keys, which is not kept.
  await speaker.keyboard.press('k');
  await at(5);
  await speaker.keyboard.press('Shift+K');
  await speaker.keyboard.press('k');
  await at(35);
  await speaker.keyboard.press('Shift+ArrowRight');
  await seen(deck, '#/overview');
  await at(75);
  await speaker.keyboard.press('y');
  const [download] = await Promise.all([
    speaker.waitForEvent('download'),
    speaker.click('[data-action="csv"]'),
  ]);
  expect(download.suggestedFilename()).toBe('rehearsal.csv');
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines.slice(0, 4)).toEqual([
    '\uFEFF編號,標題,預定秒數,實際秒數,差距',
    '1,兩港第一次坐下來談,20,30,10',
    '2,兩項議題，各有下一步,20,40,20',
    '3,北港兩個單位，南港三個,30,0,-30',
  ]);
  expect(await speaker.innerText('dialog.log tfoot')).toMatch(/220\s+70\s+−150/u);
  await speaker.emulateMedia({ media: 'print' });
  expect(await speaker.isVisible('dialog.log tbody tr:last-child')).toBe(true);
  expect(await speaker.isVisible('.now .preview')).toBe(false);
  await speaker.emulateMedia({ media: 'screen' });
  await speaker.keyboard.press('Escape');
  await speaker.keyboard.press('Shift+K');
  await speaker.reload();
  await speaker.waitForSelector('.console[data-ready]');
  await speaker.keyboard.press('y');
  expect(await speaker.innerText('dialog.log tfoot')).toMatch(/220\s+0\s+−220/u);
  expect(await speaker.locator('#speaker-run option').count()).toBe(2);
  await speaker.selectOption('#speaker-run', { label: '2026-5-5 10:01' });
  expect(await speaker.innerText('dialog.log tfoot')).toMatch(/220\s+70\s+−150/u);
});
