import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { hashOf } from './deck.ts';
import { isPressed, keepConsole, openConsole, seen, told, untilLinked } from './speaker-windows.ts';

const browser = useBrowser();
const keepTalk = (hash: string) => keepConsole(browser, `${inject('smallUsbUrl')}deck.html`, hash);

it('reaches every button and field with Tab, each with a visible focus', async () => {
  const { speaker } = await keepTalk('welcome');
  const wanted = await speaker.evaluate(
    () =>
      [...document.querySelectorAll('.console :is(button, input, select, [tabindex="0"])')].filter((part) =>
        part.checkVisibility(),
      ).length,
  );
  const reached = new Set<string>();
  for (let count = 0; count < wanted; count += 1) {
    await speaker.keyboard.press('Tab');
    const focused = await speaker.evaluate(() => {
      const { dataset, id, className } = document.activeElement as HTMLElement;
      const { outlineStyle } = getComputedStyle(document.activeElement as HTMLElement);
      return { name: `${dataset['action'] ?? ''}${id}${className}`, outlineStyle };
    });
    expect(focused).toEqual({ name: focused.name, outlineStyle: 'solid' });
    reached.add(focused.name);
  }
  expect(wanted).toBeGreaterThan(20);
  expect(reached.size).toBe(wanted);
});

it('does everything with the keyboard alone', async () => {
  const { page, speaker, problems } = await keepTalk('welcome');
  await speaker.keyboard.press('Shift+K');
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await speaker.keyboard.press(key);
  };
  await press('k', 'ArrowRight');
  await seen(page, '#/overview');
  expect(await speaker.isVisible('.stopwatch [data-message="pause"]')).toBe(true);
  await press('k');
  expect(await speaker.isVisible('.stopwatch [data-message="run"]')).toBe(true);
  await press('z', 'Shift+ArrowRight');
  expect(await isPressed(speaker, 'freeze')).toBe(true);
  await press('b');
  await page.waitForSelector('html[data-curtain="black"]');
  expect(await hashOf(page)).toBe('#/overview');
  await press('b', 'z');
  await seen(page, '#/bodies');
  await press('w');
  await page.waitForSelector('html[data-curtain="white"]');
  await press('w', '8', 'Enter');
  await seen(page, '#/tides');
  await press('g');
  await speaker.keyboard.type('訂定燈塔標準');
  await press('Enter');
  await seen(page, '#/lights');
  for (const [key, sheet] of [
    ['?', 'keys'],
    ['v', 'preflight'],
    ['y', 'log'],
    ['g', 'jump'],
  ] as const) {
    await press(key);
    expect(await speaker.isVisible(`dialog.${sheet}`)).toBe(true);
    await press('Escape');
    expect(await speaker.isVisible('dialog[open]')).toBe(false);
  }
  const size = (): Promise<string> =>
    speaker.evaluate(() => getComputedStyle(document.querySelector('.words .text') as Element).fontSize);
  const before = Number.parseFloat(await size());
  await press('+', '+');
  expect(Number.parseFloat(await size())).toBeGreaterThan(before * 1.2);
  await press('-', '-');
  expect(Number.parseFloat(await size())).toBe(before);
  await press('t');
  await page.waitForSelector('html[data-theme="dark"]');
  await press(',');
  await page.waitForSelector('html[data-curtain="white"]');
  await press('t');
  await page.waitForSelector('html[data-theme="light"]');
  expect(problems).toEqual([]);
});

it('the speaker reads one language while the audience sees the other', async () => {
  const { page, speaker } = await keepTalk('lights');
  await speaker.keyboard.press('Shift+L');
  expect(await speaker.innerText('#speaker-notes')).toBe('Notes');
  await expect.poll(() => told(speaker, 'now-headline')).toContain('standards');
  expect(await page.getAttribute('html', 'data-lang')).toBe('zh');
  await speaker.keyboard.press('l');
  await expect.poll(() => page.getAttribute('html', 'data-lang')).toBe('en');
  await speaker.keyboard.press('Shift+L');
  expect(await speaker.innerText('#speaker-notes')).toBe('講者備註');
  expect(await speaker.innerText('.words .text')).toMatch(/\p{Script=Han}/u);
  expect(await page.getAttribute('html', 'data-lang')).toBe('en');
  expect(await speaker.locator('.now .preview .in-en').first().isVisible()).toBe(true);
  await speaker.keyboard.press('l');
  await expect.poll(() => page.getAttribute('html', 'data-lang')).toBe('zh');
});

it('speaks the audience’s language until the speaker chooses another', async () => {
  const { page } = await browser.visit(`${inject('smallUsbFileUrl')}deck.html?lang=en`);
  const speaker = await openConsole(page);
  const errors: string[] = [];
  page.context().on('weberror', (error) => errors.push(error.error().message));
  expect(await speaker.innerText('#speaker-notes')).toBe('Notes');
  await speaker.keyboard.press('l');
  await expect.poll(() => page.getAttribute('html', 'data-lang')).toBe('zh');
  await speaker.reload();
  await untilLinked(speaker);
  expect(await speaker.innerText('#speaker-notes')).toBe('Notes');
  expect(await page.getAttribute('html', 'data-lang')).toBe('zh');
  expect(errors).toEqual([]);
});

it('keeps the speaker’s own language and size of notes', async () => {
  const { page, speaker } = await keepTalk('lights');
  const size = (): Promise<string> =>
    speaker.locator('.words .text').evaluate((text) => getComputedStyle(text).fontSize);
  for (const key of ['Shift+L', '+', '+']) await speaker.keyboard.press(key);
  const chosen = await size();
  await speaker.reload();
  await untilLinked(speaker);
  expect(await speaker.innerText('#speaker-notes')).toBe('Notes');
  expect(await size()).toBe(chosen);
  expect(await page.getAttribute('html', 'data-lang')).toBe('zh');
});
