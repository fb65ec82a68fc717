/** The deck in a page that has no address of its own: in a frame's `srcdoc`, as content systems embed a file. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { placeOf } from './deck.ts';

const browser = useBrowser();

/** Embeds the presenter's edition, which is one file, in a page of another address. */
async function embed(
  sandbox: string | undefined,
): Promise<{ page: Page; frame: Frame; problems: readonly string[] }> {
  const { page, problems } = await browser.open(`${inject('smallUsbUrl')}licenses.txt`, {
    viewport: { width: 1200, height: 700 },
  });
  const html = readFileSync(fileURLToPath(`${inject('smallUsbFileUrl')}deck.html`), 'utf8');
  await page.evaluate(
    ([srcdoc, rights]) => {
      const frame = document.createElement('iframe');
      if (rights !== undefined) frame.setAttribute('sandbox', rights);
      frame.style.cssText = 'width: 1100px; height: 620px';
      frame.srcdoc = srcdoc;
      document.body.replaceChildren(frame);
    },
    [html, sandbox] as const,
  );
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  if (!frame) throw new Error('The page has no frame.');
  await frame.waitForSelector('html[data-ready]');
  return { page, frame, problems };
}

it.for([undefined, 'allow-scripts'])(
  'starts in a frame without an address (sandbox: %s), and every way leads on',
  async (sandbox) => {
    const { page, frame } = await embed(sandbox);
    expect(await frame.getAttribute('html', 'data-view')).toBe('deck');
    await frame.locator('section.present').click({ position: { x: 400, y: 500 } });
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => placeOf(frame)).toBe('overview 0');
    await frame.locator('#overview a[href="#/lights"]:visible').click();
    await expect.poll(() => placeOf(frame)).toBe('lights 0');
    await page.keyboard.press('g');
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await expect.poll(() => placeOf(frame)).toBe('tides 0');
    await page.keyboard.press('PageUp');
    await expect.poll(() => placeOf(frame)).toBe('lights 3');
    // The same way once more.
    await page.keyboard.press('g');
    await frame.locator('.contents li[data-slide="tides"] a:visible').click();
    await expect.poll(() => placeOf(frame)).toBe('tides 0');
    await page.keyboard.press('l');
    expect(await frame.getAttribute('html', 'lang')).toBe('en');
    // What would need an address is not offered, and its keys break nothing.
    const actions = await frame
      .locator('.toolbar button')
      .evaluateAll((all) => all.map((one) => one.dataset['action']));
    expect(actions).toContain('contents');
    expect(actions.filter((action) => ['read', 'speaker', 'project'].includes(action ?? ''))).toEqual([]);
    for (const key of ['r', 's', 'x']) await page.keyboard.press(key);
    await page.keyboard.press('PageUp');
    await expect.poll(() => placeOf(frame)).toBe('lights 3');
    expect(page.context().pages()).toHaveLength(1);
  },
);
