import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { languages } from '../../src/text/language.ts';
import { useBrowser } from './browser.ts';
import { findCoveredStops } from './covered-stops.ts';
import { keepSmallDeck } from './deck.ts';

const browser = useBrowser();

const pages = [
  ['article', '?view=read'],
  ['handout', 'handout.html'],
  ['statement', 'accessibility.html'],
] as const;

async function keep(address: string): Promise<Page> {
  const { page } = await browser.keep(`${inject('smallSiteUrl')}${address}`);
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}

describe.for(pages)('the %s', ([, address]) => {
  it('begins with a way past what is the same everywhere', async () => {
    const page = await keep(address);
    await page.evaluate(() => {
      scrollTo(0, 0);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到主要內容');
    expect(await page.locator('.skip:focus').boundingBox()).toMatchObject({ x: 8, y: 8 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('main, footer')?.nodeName),
    ).not.toBeUndefined();
  });

  it('has one main part, and a name for each part that stands beside others of its kind', async () => {
    const page = await keep(address);
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const parts = nodes.flatMap(({ ignored, role, name }) =>
      !ignored && /^(?:main|navigation|region|form|search|complementary)$/u.test(String(role?.value))
        ? [`${String(role?.value)} ${String(name?.value)}`]
        : [],
    );
    expect(parts.filter((part) => part.startsWith('main'))).toHaveLength(1);
    expect(parts.filter((part) => /^(?:navigation|region|form) $/u.test(part))).toEqual([]);
    expect(new Set(parts).size).toBe(parts.length);
  });

  it('ends with the same way to help', async () => {
    const page = await keep(address);
    const last = page.locator('body > footer a:visible').last();
    expect(await last.innerText()).toBe('無障礙聲明');
    expect(await last.getAttribute('href')).toBe('accessibility.html#zh/');
  });

  it.for([1280, 375])('hides nothing that has the focus in a window %i pixels wide', async (width) => {
    const page = await keep(address);
    await page.setViewportSize({ width, height: 700 });
    expect(await findCoveredStops(page)).toEqual([]);
  });
});

it.for(languages)('the statement reads in the narrowest window without a script (%s)', async (lang) => {
  const { page, problems } = await browser.open(`${inject('smallUsbFileUrl')}accessibility.html#${lang}/`, {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  expect(await page.locator('h1').innerText()).toBe(lang === 'zh' ? '無障礙聲明' : 'Accessibility statement');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
  expect(problems).toEqual([]);
});

describe('the sheet about this file', () => {
  it('opens by its key and from the sheet of keys, and says what was built', async () => {
    const { page } = await keepSmallDeck(browser, 'lights');
    await page.keyboard.press('a');
    const sheet = page.locator('dialog.about-sheet');
    expect(await sheet.innerText()).toContain(`版本\n${project.version}`);
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
    await page.keyboard.press('?');
    await page.locator('dialog.help').getByRole('button', { name: '關於這個檔案' }).click();
    expect(await sheet.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('is the foot of the article', async () => {
    const page = await keep('?view=read');
    await page.locator('.contents').getByRole('link', { name: '關於這個檔案' }).click();
    expect(await page.locator('#about').innerText()).toContain('SHA256SUMS');
    // Not the address: it follows to the slide above as soon as the scrolling rests.
    const topOfFoot = (): Promise<number> =>
      page.locator('#about').evaluate((foot) => foot.getBoundingClientRect().top / innerHeight);
    await expect.poll(topOfFoot).toBeLessThan(0.9);
    expect(await topOfFoot()).toBeGreaterThan(-0.1);
  });
});
