import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openConsole, told } from './speaker-windows.ts';

const browser = useBrowser();
const ten = new Date('2026-05-05T10:00:00').getTime();

interface Clocks {
  readonly wall: number;
  readonly passed: number;
}

interface ClockedTalk {
  readonly speaker: Page;
  /** Sets both clocks to so many seconds after the start. */
  readonly set: (seconds: Clocks) => Promise<void>;
}

let opening: Promise<ClockedTalk> | undefined;

/** A running console that tests share. It starts as if the time of the test before had not been. */
async function keepClocked(): Promise<ClockedTalk> {
  opening ??= openClocked();
  const talk = await opening;
  await talk.speaker.keyboard.press('Shift+K');
  await talk.set({ wall: 0, passed: 0 });
  await expect.poll(() => told(talk.speaker, 'clock')).toBe('10:00:00');
  await talk.speaker.keyboard.press('k');
  return talk;
}

/** A console whose two clocks stand until they are set: the time of day, and the time that passed. */
async function openClocked(): Promise<ClockedTalk> {
  const { page: deck } = await browser.keep('about:blank');
  await deck.context().addInitScript((start) => {
    const clocks = { wall: start, passed: 0 };
    Object.assign(window, { clocks });
    Date.now = () => clocks.wall;
    performance.now = () => clocks.passed;
  }, ten);
  await deck.goto(`${inject('smallUsbUrl')}deck.html?lang=en`);
  const speaker = await openConsole(deck);
  const set = ({ wall, passed }: Clocks): Promise<void> =>
    speaker.evaluate((now) => void Object.assign((window as unknown as { clocks: object }).clocks, now), {
      wall: ten + wall * 1000,
      passed: passed * 1000,
    });
  return { speaker, set };
}

const elapsed = (speaker: Page): Promise<string | null> => told(speaker, 'elapsed');

it('a clock that is corrected changes the time of day alone, and says so where it is set ahead', async () => {
  const { speaker, set } = await keepClocked();
  await set({ wall: 30, passed: 30 });
  await expect.poll(() => elapsed(speaker)).toBe('0:30');
  await set({ wall: -3569.5, passed: 30.5 });
  await expect.poll(() => told(speaker, 'clock')).toBe('09:00:30');
  expect(await elapsed(speaker)).toBe('0:30');
  await set({ wall: 331, passed: 31 });
  await expect.poll(() => told(speaker, 'clock')).toBe('10:05:31');
  expect(await elapsed(speaker)).toBe('0:31');
  expect(await speaker.innerText('.take-back')).toMatch(/Clock change ignored: 1:05:00/u);
});

it.for([
  ['stands', { wall: 330, passed: 32 }, '5:30', '4:58'],
  ['goes on', { wall: 330, passed: 330 }, '5:30', '5:00'],
] as const)(
  'sleep in which the page’s clock %s counts and says so, and can be taken back',
  async ([, after, shown, slept]) => {
    const { speaker, set } = await keepClocked();
    await set({ wall: 30, passed: 30 });
    await expect.poll(() => elapsed(speaker)).toBe('0:30');
    await set(after);
    await expect.poll(() => elapsed(speaker)).toBe(shown);
    expect(await speaker.innerText('.take-back')).toContain(`Sleep included: ${slept}`);
    await speaker.keyboard.press('Control+z');
    await expect.poll(() => elapsed(speaker)).toMatch(/^0:3[02]$/u);
  },
);
