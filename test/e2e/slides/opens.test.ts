/** The deck in `slides/` as it is opened from a stick, whatever deck that is. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { editionFolders } from '../../../src/site/editions.ts';
import { useBrowser } from '../browser.ts';

const browser = useBrowser();

it('the presenter’s edition opens from a folder of any name, and its pages find each other there', async () => {
  const stick = mkdtempSync(join(tmpdir(), 'deck-stick-'));
  try {
    const folder = join(stick, '隨身碟 1', '100% 會議 #2 (最終)');
    cpSync(editionFolders.presenter, folder, { recursive: true });
    const { page, problems } = await browser.open(pathToFileURL(join(folder, 'deck.html')).href);
    await page
      .locator('a[href^="handout.html"]')
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForURL(/handout\.html/u);
    await page.locator('a.to-deck:visible').click();
    await page.waitForSelector('html[data-ready]');
    expect(problems).toEqual([]);
  } finally {
    rmSync(stick, { recursive: true });
  }
});
