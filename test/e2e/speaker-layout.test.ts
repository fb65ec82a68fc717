import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { openConsole } from './speaker-windows.ts';

const browser = useBrowser();
const windows = [
  [1920, 1080],
  [1366, 768],
  [1024, 768],
  [768, 1024],
  [820, 1180],
] as const;

/** What of the console is cut, lies over something else, or is too small for a finger. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const found: string[] = [];
    const boxes = (selector: string): Array<readonly [string, DOMRect]> =>
      [...document.querySelectorAll(selector)]
        .filter((part) => part.checkVisibility())
        .map((part) => [`${part.className} ${part.textContent?.slice(0, 20)}`, part.getBoundingClientRect()]);
    const parts = boxes(
      '.console :is(.times > *, .now > *, .soon > .preview, .soon > h2 > *, .words, .tools button)',
    );
    for (const [index, [name, box]] of parts.entries()) {
      if (box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
        found.push(`${name} leaves the window`);
      for (const [other, { left, top, right, bottom }] of parts.slice(index + 1))
        if (box.left < right - 1 && left < box.right - 1 && box.top < bottom - 1 && top < box.bottom - 1)
          found.push(`${name} lies over ${other}`);
    }
    for (const [name, { width, height }] of boxes('.console :is(button, input)'))
      if (width < 44 || height < 44) found.push(`${name} is too small`);
    const notes = document.querySelector('.words > .text')?.getBoundingClientRect();
    if ((notes?.height ?? 0) < innerHeight / 4) found.push('The notes have no room');
    return found;
  });
}

it.for(['zh', 'en'])('everything of the console has its place in any window (%s)', async (language) => {
  const { page } = await browser.open(`${inject('usbUrl')}deck.html?lang=${language}#/topic-research/2`);
  const speaker = await openConsole(page);
  const found: string[] = [];
  for (const [width, height] of windows) {
    await speaker.setViewportSize({ width, height });
    found.push(...(await faults(speaker)).map((fault) => `${width} × ${height}: ${fault}`));
  }
  expect(found).toEqual([]);
});
