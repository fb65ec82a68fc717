import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { languages, type Language } from '../../src/text/language.ts';
import { useBrowser } from './browser.ts';
import { keepConsole } from './speaker-windows.ts';

const browser = useBrowser();
const windows = [
  [1920, 1080],
  [1366, 768],
  [1280, 800],
  [1024, 768],
  [768, 1024],
  [820, 1180],
] as const;
/** Laptops at 125 to 200 %, and windows beside another. */
const smallWindows = [
  [1280, 500],
  [1093, 512],
  [960, 475],
  [640, 360],
  [480, 320],
  [390, 844],
  [500, 560],
] as const;

type Talk = Awaited<ReturnType<typeof keepConsole>>;

/** The whole example's two windows, both in a language. */
async function keepLanguage(language: Language): Promise<Talk> {
  const talk = await keepConsole(browser, `${inject('weatherUsbUrl')}deck.html`, 'drills/2');
  await speak(talk.speaker, language);
  return talk;
}

async function speak(speaker: Page, language: Language): Promise<void> {
  if ((await speaker.getAttribute('html', 'data-lang')) !== language) await speaker.keyboard.press('l');
  await speaker.waitForSelector(`html[data-lang="${language}"]`);
}

/** What of the console is cut, lies over something else, or is too small for a finger in a window of a size. */
function faults(page: Page, size: readonly [number, number]): Promise<readonly string[]> {
  return page.evaluate(([width, height]) => {
    const found: string[] = [];
    if (innerWidth !== width || innerHeight !== height) found.push('The window has another size');
    const boxes = (selector: string): Array<readonly [string, DOMRect]> =>
      [...document.querySelectorAll(selector)]
        .filter((part) => part.checkVisibility())
        .map((part) => [`${part.className} ${part.textContent?.slice(0, 20)}`, part.getBoundingClientRect()]);
    const parts = boxes(
      '.console :is(.times > *, .now > *, .soon > .preview, .soon > h2 > *, .soon > .over, .words, .tools button)',
    );
    for (const [index, [name, box]] of parts.entries()) {
      if (box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
        found.push(`${name} leaves the window`);
      for (const [other, { left, top, right, bottom }] of parts.slice(index + 1))
        if (box.left < right - 1 && left < box.right - 1 && box.top < bottom - 1 && top < box.bottom - 1)
          found.push(`${name} lies over ${other}`);
    }
    for (const [name, box] of boxes('.console :is(button, input)'))
      if (box.width < 44 || box.height < 44) found.push(`${name} is too small`);
    const notes = document.querySelector('.words > .text')?.getBoundingClientRect();
    if ((notes?.height ?? 0) < innerHeight / 4) found.push('The notes have no room');
    const current = document.querySelector('.words > .text > [aria-current]')?.getBoundingClientRect();
    if (!notes || !current || current.top > notes.bottom - 24 || current.bottom < notes.top + 24)
      found.push('What is said now is out of sight');
    return found;
  }, size);
}

it.for(languages)('everything of the console has its place in any window (%s)', async (language) => {
  const { page, speaker } = await keepLanguage(language);
  for (const slide of ['drills', await longestNotes(page, language)]) {
    await page.evaluate((hash) => location.assign(hash), `#/${slide}/2`);
    await speaker.waitForFunction((id) => location.hash.startsWith(`#/${id}`), slide);
    for (const size of [...windows, ...smallWindows]) {
      await speaker.setViewportSize({ width: size[0], height: size[1] });
      await expect
        .poll(() => faults(speaker, size), { message: `${size.join(' × ')}, ${slide}` })
        .toEqual([]);
    }
  }
});

/** The slide that has most to be said, and so the smallest part of it in sight. */
function longestNotes(page: Page, language: string): Promise<string> {
  return page.evaluate((shown) => {
    const slides = [...document.querySelectorAll('.slides > .slide')];
    const length = (slide: Element): number =>
      slide.querySelector(`.notes .in-${shown}`)?.textContent?.length ?? 0;
    return slides.toSorted((one, other) => length(other) - length(one))[0]?.id ?? '';
  }, language);
}

it('in a small window every tool is one press away, and Next needs none', async () => {
  const { speaker } = await keepLanguage('zh');
  for (const [width, height] of smallWindows) {
    await speaker.setViewportSize({ width, height });
    expect(await speaker.isVisible('.tools [data-action="pen"]')).toBe(false);
    await speaker.click('.tools .more');
    const outside = await speaker.evaluate(
      () =>
        [...document.querySelectorAll('.tools .rest button')].filter((button) => {
          button.scrollIntoView({ block: 'nearest' });
          const { left, top, right, bottom } = button.getBoundingClientRect();
          return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        }).length,
    );
    expect(outside).toBe(0);
    await speaker.click('.tools [data-action="black"]');
    await speaker.waitForSelector('.seen [data-message="black"]:not([hidden])');
    await speaker.keyboard.press('Escape');
    await speaker.click('.tools [data-action="next"]');
    await speaker.waitForSelector('.seen [data-message="black"]', { state: 'hidden' });
  }
});

it('the clock fills the window at one key, and lets go of it at another', async () => {
  const { speaker } = await keepLanguage('zh');
  for (const [width, height] of [...windows, ...smallWindows]) {
    await speaker.setViewportSize({ width, height });
    await speaker.keyboard.press('h');
    const clock = await speaker.locator('.times .clock').boundingBox();
    expect((clock?.width ?? 0) / width).toBeGreaterThan(height > width ? 0.6 : 0.5);
    const cut = await speaker.evaluate(() => {
      const times = document.querySelector('.times')?.getBoundingClientRect();
      return [...document.querySelectorAll('.times :is(.time, .clock)')]
        .filter((part) => part.checkVisibility())
        .map((part) => part.getBoundingClientRect())
        .some(({ left, top, right, bottom }) => {
          const isWide = left < 0 || right > innerWidth;
          return isWide || !times || top < times.top || bottom > times.bottom;
        });
    });
    expect(cut, `${width} × ${height}`).toBe(false);
    expect(await speaker.isVisible('.tools [data-action="next"]')).toBe(true);
    expect(await speaker.isVisible('.desk > .words')).toBe(false);
    await speaker.keyboard.press('Escape');
    expect(await speaker.isVisible('.desk > .words')).toBe(true);
  }
});

it('shows every headline whole, in either language and any window', async () => {
  const { speaker } = await keepLanguage('zh');
  for (const [width, height] of [...windows, [390, 844] as const]) {
    await speaker.setViewportSize({ width, height });
    const { count, cut } = await speaker.evaluate(() => {
      const place = document.querySelector<HTMLElement>('.now .headline');
      const headlines = [...document.querySelectorAll('.slides h2[id$="-headline"] > span')];
      const isCut = (headline: string): boolean => {
        if (!place) return true;
        place.textContent = headline;
        return place.scrollHeight > place.clientHeight + 2 || place.scrollWidth > place.clientWidth + 1;
      };
      const texts = headlines.map(({ textContent }) => textContent);
      const shown = place?.textContent ?? '';
      const found = { count: texts.length, cut: texts.filter(isCut) };
      if (place) place.textContent = shown;
      return found;
    });
    expect(count).toBeGreaterThan(30);
    expect(cut, `${width} × ${height}`).toEqual([]);
  }
});

it.for(languages)('every sheet fits a narrow window: nothing lies over anything (%s)', async (language) => {
  const { speaker } = await keepLanguage(language);
  await speaker.setViewportSize({ width: 390, height: 844 });
  for (const key of ['?', 'g', 'y', 'v']) {
    await speaker.keyboard.press(key);
    const found = await speaker.evaluate(() => {
      const sheet = document.querySelector('dialog[open]');
      const parts = [...(sheet?.children ?? [])].filter((part) => part.checkVisibility());
      return parts.flatMap((part, index) => {
        const { bottom, right } = part.getBoundingClientRect();
        const next = parts[index + 1]?.getBoundingClientRect();
        const inside = [part, ...part.querySelectorAll('*:not(.preview, .preview *)')];
        const isWide = inside.some((inner) => inner.getBoundingClientRect().right > right + 1);
        return [
          ...(next && next.top < bottom - 1 ? [`${part.className} reaches into what follows`] : []),
          ...(isWide || right > innerWidth ? [`${part.className} is wider than the window`] : []),
          ...(part.scrollHeight > part.clientHeight + 1 && getComputedStyle(part).overflowY === 'visible'
            ? [`${part.className} has more in it than room`]
            : []),
        ];
      });
    });
    expect(found).toEqual([]);
    await speaker.keyboard.press('Escape');
  }
});

it('nothing of the console moves when it has something to say, in either language', async () => {
  // It closes a window, and is the last to have the two.
  const { page, speaker } = await keepLanguage('zh');
  const boxes = (): Promise<readonly string[]> =>
    speaker.evaluate(() =>
      [...document.querySelectorAll('.console :is(.preview, .words, .tools, .time, .now > *)')].map(
        (part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          return `${part.className} ${[x, y, width, height].map(Math.round).join()}`;
        },
      ),
    );
  const boxesAnywhere = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
    const found = new Map<string, readonly string[]>();
    for (const language of languages) {
      await speak(speaker, language);
      for (const [width, height] of windows) {
        await speaker.setViewportSize({ width, height });
        found.set(`${width} × ${height}, ${language}`, await boxes());
      }
    }
    return found;
  };
  const before = await boxesAnywhere();
  await speaker.keyboard.press('z');
  await speaker.keyboard.press('b');
  await speaker.fill('#speaker-end', '25:00');
  await speaker.keyboard.press('Enter');
  // The key of the language is for the talk, not for the field.
  await speaker.locator('#speaker-end').blur();
  await speaker.waitForSelector('[data-message="end-wrong"]');
  await page.close();
  await speaker.waitForSelector('.console[data-link="closed"]');
  for (const message of ['frozen', 'black', 'reopen'])
    expect(await speaker.isVisible(`.seen [data-message="${message}"]`)).toBe(true);
  expect(await boxesAnywhere()).toEqual(before);
});
